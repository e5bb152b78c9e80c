import type { RecognitionFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { recordedOtherwise } from '../recorded.ts';

export const recognitionSentences: Sayings<'kind', RecognitionFlaw> = {
  'recognition-differs': recordedOtherwise({
    en: ({ student, discipline }) => `the recognition of ${discipline} for the student ${student}`,
    ru: ({ student, discipline }) => `перезачёт ${discipline} обучающемуся ${student}`,
    kk: ({ student, discipline }) => `${student} білім алушысына ${discipline} пәнін қайта есепке алу`,
  }),
  'recognised-by-no-order': {
    en: ({ order }) => `there is no order ${order}`,
    ru: ({ order }) => `приказа ${order} нет`,
    kk: ({ order }) => `${order} бұйрығы жоқ`,
  },
  'order-does-not-recognise': {
    en: ({ order, student }) => `the order ${order} is no transfer-in or restoration of the student ${student}`,
    ru: ({ order, student }) => `приказ ${order} не о переводе из другой организации и не о восстановлении обучающегося ${student}`,
    kk: ({ order, student }) =>
      `${order} бұйрығы ${student} білім алушысының басқа ұйымнан ауысып келуі туралы да, қайта қабылдануы туралы да емес`,
  },
  'percent-does-not-pass': {
    en: ({ percent }) => `${percent} percent do not pass`,
    ru: ({ percent }) => `${percent} % — не сдано, перезачесть нельзя`,
    kk: ({ percent }) => `${percent} % — өтпейді, қайта есепке алуға болмайды`,
  },
};
