import type { NothingDrafted } from '@tirkeu/domain';
import type { Sentences } from './sentence.ts';

/** What is said of drafts of reference data, whatever they are of. */
export const reviewSentences: Sentences<NothingDrafted> = {
  'nothing-drafted': {
    en: 'Nothing is drafted that could be approved.',
    ru: 'Нет проекта, который можно утвердить.',
    kk: 'Бекітуге болатын жоба жоқ.',
  },
};
