import type { Filter } from '@tirkeu/store';

/** The one thing that the server filters by: a regular expression over types, or prefixes of stream names. */
export type ServerFilter =
  | { readonly over: 'type'; readonly regex: string }
  | { readonly over: 'stream'; readonly prefixes: readonly string[] };

/** A text as it stands, in a regular expression of .NET. */
export const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|#\s]/g, '\\$&');

/** Leaves out system events, whose types begin with a dollar sign. */
const notOfTheSystem: ServerFilter = { over: 'type', regex: '^[^$]' };

/** How much of a filter the server can apply. What it lets through is looked at again: it is a matter of speed, not of meaning. */
export const serverFilter = ({ streamPrefixes, types }: Filter): ServerFilter => {
  if (streamPrefixes !== undefined && streamPrefixes.length > 0 && !streamPrefixes.includes(''))
    return { over: 'stream', prefixes: streamPrefixes };
  if (types !== undefined && types.length > 0) return { over: 'type', regex: `^(?:${types.map(escaped).join('|')})$` };
  return notOfTheSystem;
};
