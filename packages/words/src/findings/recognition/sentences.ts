import type { RecognitionOddity } from '@tirkeu/domain/recognition';
import type { Sayings } from '../../sayings.ts';

export const recognitionSentences: Sayings<'kind', RecognitionOddity> = {
  'recognised-by-no-order': {
    en: ({ discipline, order }) => `${discipline} is recognised by order ${order}, which is not in the record.`,
    ru: ({ discipline, order }) => `Дисциплина ${discipline} перезачтена приказом ${order}, которого в личном деле нет.`,
    kk: ({ discipline, order }) => `${discipline} пәні жеке істе жоқ ${order} бұйрығымен қайта есепке алынған.`,
  },
  'recognised-by-cancelled-order': {
    en: ({ discipline, order }) => `${discipline} is recognised by order ${order}, which was cancelled; it stays recognised.`,
    ru: ({ discipline, order }) => `Дисциплина ${discipline} перезачтена приказом ${order}, который отменён; перезачёт остаётся.`,
    kk: ({ discipline, order }) =>
      `${discipline} пәні күші жойылған ${order} бұйрығымен қайта есепке алынған; есепке алынған күйінде қалады.`,
  },
};
