import type { GroupsFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { recordedOtherwise } from '../recorded.ts';

export const groupsSentences: Sayings<'kind', GroupsFlaw> = {
  'teacher-differs': recordedOtherwise({
    en: ({ teacher }) => `the teacher ${teacher}`,
    ru: ({ teacher }) => `преподаватель ${teacher}`,
    kk: ({ teacher }) => `${teacher} оқытушысы`,
  }),
  'group-differs': recordedOtherwise({
    en: ({ group }) => `the group ${group}`,
    ru: ({ group }) => `группа ${group}`,
    kk: ({ group }) => `${group} тобы`,
  }),
};
