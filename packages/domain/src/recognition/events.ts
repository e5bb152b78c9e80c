import * as t from 'io-ts';
import {
  CalendarDate,
  Credits,
  Decimal,
  DisciplineCode,
  event,
  OrderNumber,
  Percent,
  StudentNumber,
  Text,
  Traditional,
} from '../kernel/index.ts';
import { PolicyRef } from '../policy/index.ts';

export const recognitionFields = { student: StudentNumber, discipline: DisciplineCode, recognisedOn: CalendarDate, order: OrderNumber };
export const recognitionOptional = { percent: Percent, institution: Text };

/** A discipline studied elsewhere was recognised: with a percent graded by the scale, without one as `T`. */
export const DisciplineRecognised = event(
  'DisciplineRecognised',
  { ...recognitionFields, credits: Credits, countsInGpa: t.boolean, letter: Text },
  { ...recognitionOptional, points: Decimal, traditional: Traditional, policy: PolicyRef },
  { documentOn: 'recognisedOn', judgedOn: 'recognisedOn' },
);
export type DisciplineRecognised = t.TypeOf<typeof DisciplineRecognised>;
