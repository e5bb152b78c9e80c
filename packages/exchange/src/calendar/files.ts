import { CalendarCode } from '@tirkeu/domain';
import { PeriodKind } from '@tirkeu/domain/calendar';
import { academicYear, day, fileOf, keyText, needed, optional, term, wordOf } from '../folder/index.ts';

export const calendarsFile = fileOf({
  file: 'calendars.csv',
  required: true,
  key: ['calendar', 'period', 'term', 'from'],
  columns: {
    calendar: needed(keyText(CalendarCode)),
    academic_year: needed(academicYear),
    period: needed(wordOf(PeriodKind)),
    term: optional(term),
    from: needed(day),
    to: needed(day),
  },
});
