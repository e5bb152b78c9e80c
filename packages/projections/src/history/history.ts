import type { StudentRecord } from '@tirkeu/domain/record';
import { appealsHistory } from '../appeals/index.ts';
import { gradesHistory, listingsHistory, rectificationsHistory, voidingsHistory } from '../assessment/index.ts';
import { attestationsHistory, thesisHistory } from '../attestation/index.ts';
import { calendarHistory } from '../calendar/index.ts';
import { issuedHistory } from '../documents/index.ts';
import { promotions, ratings } from '../progression/index.ts';
import { awards } from '../scholarship/index.ts';
import { ordersHistory } from '../orders/index.ts';
import { recognitionsHistory } from '../recognition/index.ts';
import { compareEntries, type HistoryEntry, type HistoryOf, type Open, type Register } from '../register/index.ts';
import { registrationHistory } from '../students/index.ts';

const parts: readonly HistoryOf[] = [
  registrationHistory,
  ordersHistory,
  gradesHistory,
  listingsHistory,
  rectificationsHistory,
  appealsHistory,
  voidingsHistory,
  recognitionsHistory,
  attestationsHistory,
  thesisHistory,
  issuedHistory,
  calendarHistory,
  awards.history,
  promotions.history,
  ratings.history,
];

/** A student's whole learning history as a timeline: every fact of the record, with its document and what it changed. */
export const history = (register: Register, open: Open, record: StudentRecord): readonly HistoryEntry[] =>
  parts.flatMap((part) => part(register, open, record)).toSorted(compareEntries);
