import type { CalendarAct } from '@tirkeu/domain/calendar';
import type { Sayings } from '../../sayings.ts';

const because = (ground: string | null): string => (ground === null ? '' : `: ${ground}`);

export const calendarSentences: Sayings<'act', CalendarAct> = {
  calendar: {
    en: ({ calendar, ground }) => `Calendar ${calendar} by way of exception${because(ground)}`,
    ru: ({ calendar, ground }) => `Индивидуальный календарь ${calendar}${because(ground)}`,
    kk: ({ calendar, ground }) => `${calendar} жеке күнтізбесі${because(ground)}`,
  },
};
