import { type AnyEvent, postingsOf, type StreamName } from '@tirkeu/domain';
import { postedEventId } from './ids.ts';

/** An event on its way from a document of the office into another stream, most often a student's. */
export type DuePosting = {
  readonly stream: StreamName;
  readonly id: string;
  readonly event: AnyEvent;
  readonly causationId: string;
  /** `STREAM@REVISION` of the document's event. */
  readonly postedFrom: string;
};

/** The place of a document's event, by which its postings are known. */
export const placeOf = (stream: StreamName, revision: number): string => `${stream}@${revision}`;

/** What an event of a document posts. */
export const duePostings = (stream: StreamName, revision: number, id: string, event: AnyEvent): readonly DuePosting[] => {
  const postedFrom = placeOf(stream, revision);
  return postingsOf(event).map((posting, ordinal) => ({
    stream: posting.stream,
    id: postedEventId(postedFrom, posting.event.type, ordinal),
    event: posting.event,
    causationId: id,
    postedFrom,
  }));
};
