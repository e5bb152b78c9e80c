import type { WindowOddity } from '@tirkeu/domain/windows';
import type { Sayings } from '../../sayings.ts';

export const windowSentences: Sayings<'kind', WindowOddity> = {
  'window-reopened': {
    en: ({ statement, reopenedBy, from, until, ground }) =>
      `Statement ${statement}: ${reopenedBy ?? 'somebody'} opened the window for points again from ${from} until ${until}: ${ground}.`,
    ru: ({ statement, reopenedBy, from, until, ground }) =>
      `Ведомость ${statement}: срок ввода баллов открыт повторно с ${from} по ${until} (кем: ${reopenedBy ?? 'не записано'}): ${ground}.`,
    kk: ({ statement, reopenedBy, from, until, ground }) =>
      `${statement} тізімдемесі: балл енгізу мерзімі ${from} бастап ${until} дейін қайта ашылған (ашқан: ${reopenedBy ?? 'жазылмаған'}): ${ground}.`,
  },
};
