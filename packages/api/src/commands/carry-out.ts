import {
  carryOut,
  type CarryingOut,
  keyedActId,
  newActId,
  type Recorded,
  recordedUnder,
  requestOf,
  type Storage,
} from '@tirkeu/application';
import type { AnyCommand, Refusal } from '@tirkeu/domain';
import { StoreFault } from '@tirkeu/store';
import { isLeft } from 'fp-ts/lib/Either.js';
import { Problem, Refused } from '../problems/index.ts';

/** What a command came to, and whether that is the answer to an earlier request under the same key. */
export type Outcome = Recorded & { readonly isReplayed: boolean };

const refused = (command: AnyCommand, refusal: Refusal): Error =>
  refusal.refusal === 'record-moved'
    ? new Problem('record-moved', { members: { revision: 'revision' in refusal ? refusal.revision : null } })
    : new Refused(command.name, refusal);

/** Carries out a command once for each request. */
export const carryOutOnce = async (
  storage: Storage,
  command: AnyCommand,
  input: unknown,
  actor: string,
  options: CarryingOut,
): Promise<Outcome> => {
  const outcome = await carryOut(storage, command, input, { actor, commandId: newActId() }, options);
  if (isLeft(outcome)) throw refused(command, outcome.left);
  return { ...outcome.right, isReplayed: false };
};

const isCollision = (error: unknown): boolean => error instanceof StoreFault && error.kind === 'duplicate-event-id';

/**
 * Carries out a command under a client's key. The key makes the ids of its events, so the store itself keeps a second recording out,
 * whoever comes first and whatever was broken off between; what was recorded is told again from the events. A request that recorded
 * nothing, a refused one too, leaves nothing behind and is decided anew.
 */
export const carryOutUnderKey = async (
  storage: Storage,
  command: AnyCommand,
  input: unknown,
  actor: string,
  key: string,
  options: CarryingOut,
): Promise<Outcome> => {
  const commandId = keyedActId(actor, command.name, key);
  const request = await requestOf(storage.keyring, input);
  const outcome = await carryOut(storage, command, input, { actor, commandId, request }, options).catch((error: unknown) => {
    if (isCollision(error)) return undefined;
    throw error;
  });
  if (outcome !== undefined && !isLeft(outcome) && outcome.right.recorded.length > 0) return { ...outcome.right, isReplayed: false };
  const before = await recordedUnder(storage, command, input, commandId);
  if (before !== undefined && before.request === request) return { ...before, isReplayed: true };
  if (before !== undefined || outcome === undefined) throw new Problem('key-reused');
  if (isLeft(outcome)) throw refused(command, outcome.left);
  return { ...outcome.right, isReplayed: false };
};
