import { v5, v7 } from 'uuid';

const NAMESPACE = 'b0e1c7b2-5d3c-4a57-9c64-0f6f5e2b7a11';

/** A new id for an act. */
export const newActId = (): string => v7();

/** The id of an act that its client names by a key of its own: the same whenever the client asks again. */
export const keyedActId = (actor: string, command: string, key: string): string => v5(JSON.stringify([actor, command, key]), NAMESPACE);

/** The id of the n-th event of an act: the same whenever the act is tried again. */
export const eventIdOf = (commandId: string, ordinal: number): string => v5(`${commandId}#${ordinal}`, NAMESPACE);

/** The id of the command of an import that begins at a place of a stream: the same when the import is taken up again there. */
export const importedCommandId = (importId: string, stream: string, revision: number): string =>
  v5(`${importId} ${stream}@${revision}`, NAMESPACE);

/**
 * The id of an event that a document posts into a student's stream: from the document's stream and revision, the event's type and
 * its place among the document's postings, never from its content. Posting twice is the same event.
 */
export const postedEventId = (postedFrom: string, type: string, ordinal: number): string =>
  v5(`${postedFrom} ${type} ${ordinal}`, NAMESPACE);
