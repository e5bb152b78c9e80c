import type { AnyEvent, Posting } from '../kernel/index.ts';
import type { AppealHeard, MarkAmendedOnAppeal } from './events.ts';

/** What a heard appeal puts into the stream of its student. */
export const appealPostings = (event: AnyEvent): readonly Posting[] => {
  if (event.type !== 'AppealHeard') return [];
  const { type: _type, ...heard } = event as AppealHeard;
  return [{ student: heard.student, event: { type: 'MarkAmendedOnAppeal', ...heard } satisfies MarkAmendedOnAppeal }];
};
