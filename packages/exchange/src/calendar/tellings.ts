import { layDownCalendar } from '@tirkeu/domain/calendar';
import { changed, onRows, telling } from '../desk/index.ts';

export const layDownCalendarTelling = telling(layDownCalendar, {
  'period-ends-before-it-begins': onRows('bad-dates', 'to'),
  'term-does-not-fit-period': onRows('bad-value', 'term'),
  'period-listed-twice': onRows('duplicate'),
  'period-differs': changed(({ period, from }, column) => ({ kind: 'period-differs', period, from, column })),
});
