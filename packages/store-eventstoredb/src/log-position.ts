import type { Position } from '@tirkeu/store';

/** A place in the log of an EventStoreDB. */
export type LogPosition = { readonly commit: bigint; readonly prepare: bigint };

/** The position that others keep: `COMMIT:PREPARE`. */
export const positionText = ({ commit, prepare }: LogPosition): Position => `${commit}:${prepare}`;

export const logPosition = (position: Position): LogPosition => {
  const [, commit, prepare] = /^(\d{1,20}):(\d{1,20})$/.exec(position) ?? [];
  if (commit === undefined || prepare === undefined) throw new Error('defect: a position that no EventStoreDB gave');
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
};

/** Whether the first lies after the second; everything lies after nothing. */
export const isAfter = (one: LogPosition, other: LogPosition | undefined): boolean =>
  other === undefined || one.commit > other.commit || (one.commit === other.commit && one.prepare > other.prepare);
