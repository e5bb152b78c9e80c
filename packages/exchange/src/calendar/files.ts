import { CalendarCode } from '@tirkeu/domain';
import { PeriodKind } from '@tirkeu/domain/calendar';
import { academicYear, day, fileOf, keyText, needed, optional, term, wordOf } from '../folder/index.ts';

export const calendarsFile = fileOf({
  file: 'calendars.csv',
  about: 'Academic calendars. Where they differ in the last day of a period of a term, the latest counts for everyone.',
  required: true,
  key: ['calendar', 'period', 'term', 'from'],
  columns: {
    calendar: needed(keyText(CalendarCode), 'code of the calendar'),
    academic_year: needed(academicYear, 'the academic year'),
    period: needed(wordOf(PeriodKind), 'theory; session, the exams; fx, the re-sits; summer, the summer semester; vacation'),
    term: optional(term, 'the term of the period; empty for a vacation, `/S` for summer, `/1` or `/2` for session and fx'),
    from: needed(day, 'first day'),
    to: needed(day, 'last day'),
  },
});
