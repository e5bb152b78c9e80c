import { type AnyEvent, type Posting, toStudent } from '../kernel/index.ts';
import type { AppealHeard, MarkAmendedOnAppeal } from './events.ts';

/** What a heard appeal puts into the stream of its student. */
export const appealPostings = (event: AnyEvent): readonly Posting[] => {
  if (event.type !== 'AppealHeard') return [];
  const { type: _type, ...heard } = event as AppealHeard;
  return [toStudent(heard.student, { type: 'MarkAmendedOnAppeal', ...heard } satisfies MarkAmendedOnAppeal)];
};
