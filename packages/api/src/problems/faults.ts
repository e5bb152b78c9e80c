import { StoreFault, type StoreFaultKind } from '@tirkeu/store';
import type { ProblemName } from './kinds.ts';

/** What a fault of the store is to a client: whether it passes by itself or needs a person, and nothing of where it lies. */
const ofKind: Readonly<Record<StoreFaultKind, ProblemName>> = {
  locked: 'locked',
  unavailable: 'unavailable',
  denied: 'unavailable',
  'outcome-unknown': 'unavailable',
  full: 'unavailable',
  'read-only': 'unavailable',
  missing: 'unavailable',
  corrupt: 'broken',
  'not-a-store': 'broken',
  'newer-version': 'broken',
  'broken-event': 'broken',
  'duplicate-event-id': 'broken',
  'other-keys': 'broken',
};

const isSealFault = (error: unknown): boolean => error instanceof Error && (error.name === 'MissingKey' || error.name === 'BrokenSeal');

/** The problem that a thrown error is, if it is a fault of the world; undefined for a defect. */
export const faultOf = (error: unknown): ProblemName | undefined => {
  if (error instanceof StoreFault) return Object.hasOwn(ofKind, error.kind) ? ofKind[error.kind] : 'broken';
  return isSealFault(error) ? 'broken' : undefined;
};
