import { createHmac } from 'node:crypto';
import { type AnyCommand, type AnyEvent, type AnyRef, canonicalJson } from '@tirkeu/domain';
import type { Keyring } from '@tirkeu/store';
import { type Recorded, toldAfter } from './carry-out.ts';
import type { Storage } from './desk.ts';
import { eventIdOf } from './ids.ts';
import { reservationOf } from './person-stream.ts';
import { duePostings } from './postings.ts';
import { decodeStored, openStored } from './streams.ts';

const SECRET = 'requests';

/** By what a request is known again. A keyed hash: nobody can find the personal values in it by trying. */
export const requestOf = async (keyring: Keyring, input: unknown): Promise<string> =>
  createHmac('sha256', await keyring.secret(SECRET))
    .update(canonicalJson(input))
    .digest('hex');

/** What an act recorded, told again from the store, and the request that it was asked for by. */
export type RecordedBefore = Recorded & { readonly request: string | undefined };

/** The reservation of an IIN that the act made, if it made one. */
const reservationBy = async ({ events, keyring }: Storage, command: AnyCommand, input: never, id: string): Promise<readonly AnyEvent[]> => {
  const reserves = await reservationOf(keyring, command, input);
  const made = reserves !== undefined && (await events.readStream(reserves.stream)).some((stored) => stored.id === id);
  return made ? [reserves.event] : [];
};

/** What an act has recorded already in the stream of a command, its postings included; undefined if it recorded nothing there. */
export const recordedUnder = async (
  storage: Storage,
  command: AnyCommand,
  input: unknown,
  commandId: string,
): Promise<RecordedBefore | undefined> => {
  const { stream, fold } = command.stream(input as never) as AnyRef;
  const stored = await storage.events.readStream(stream);
  const own = stored.filter(({ metadata }) => metadata.commandId === commandId && metadata.postedFrom === undefined);
  const last = own.at(-1);
  if (last === undefined) return undefined;
  const opened = await Promise.all(own.map((stored) => openStored(storage, stored)));
  const reservation = await reservationBy(storage, command, input as never, eventIdOf(commandId, own.length));
  const posted = own.flatMap(({ revision, id }, i) => {
    const event = opened[i];
    return event === undefined ? [] : duePostings(stream, revision, id, event).map((posting) => posting.event);
  });
  const until = command.tells === undefined ? [] : stored.filter(({ revision }) => revision <= last.revision).map(decodeStored);
  const told = toldAfter(command, input as never, fold.initial as never, until);
  return { recorded: [...opened, ...reservation, ...posted], revision: last.revision, request: last.metadata.causationId, ...told };
};
