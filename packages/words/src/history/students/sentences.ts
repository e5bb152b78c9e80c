import type { RegistrationAct } from '@tirkeu/domain/students';
import type { Sayings } from '../../sayings.ts';

const named = (name: string | null): string => (name === null ? '' : `: ${name}`);

export const registrationSentences: Sayings<'act', RegistrationAct> = {
  registration: {
    en: ({ name }) => `Personal file opened${named(name)}`,
    ru: ({ name }) => `Открыто личное дело${named(name)}`,
    kk: ({ name }) => `Жеке іс ашылды${named(name)}`,
  },
};
