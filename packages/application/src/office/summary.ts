import type { LogPosition, Summary, SummaryQuestion } from '@tirkeu/domain';
import { summaryIn } from '@tirkeu/projections';
import { StoreFault } from '@tirkeu/store';
import type { Storage } from '../acts/index.ts';
import { type Office, readOffice } from '../queries/index.ts';

/**
 * The table that a decision is compared with, computed from the records of this moment. Undefined for an empty store. Throws a
 * `StoreFault` while something that was known on the day has not reached the students' records: that is no rule of the office, and
 * passes (`locked`) unless a record is damaged (`broken-event`).
 */
export const summaryOf = async (storage: Storage, question: SummaryQuestion): Promise<Summary | undefined> =>
  summaryFrom(await readOffice(storage), question);

const summaryFrom = ({ register, position, complete, parked }: Office, question: SummaryQuestion): Summary | undefined => {
  if (position === undefined) return undefined;
  const [damaged] = parked;
  if (damaged !== undefined) throw new StoreFault('broken-event', `${damaged.stream}@${damaged.revision}`, damaged.reason);
  if (!complete(question.asOf))
    throw new StoreFault(
      'locked',
      `the records up to ${question.asOf}`,
      'Something of that time is still on its way into students’ records; try again when it has arrived.',
    );
  return { position: position as LogPosition, ...summaryIn(register, question) };
};
