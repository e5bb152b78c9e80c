import type { RecognitionAct } from '@tirkeu/domain/recognition';
import type { Sayings } from '../../sayings.ts';

const mark = ({ percent, letter }: RecognitionAct): string => (percent === null ? letter : `${percent}, ${letter}`);

export const recognitionSentences: Sayings<'act', RecognitionAct> = {
  recognition: {
    en: (of) =>
      `${of.discipline} recognised by order ${of.order}${of.institution === null ? '' : `, studied at ${of.institution}`}: ${mark(of)}`,
    ru: (of) =>
      `Дисциплина ${of.discipline} перезачтена приказом ${of.order}${of.institution === null ? '' : `, изучена в организации: ${of.institution}`}: ${mark(of)}`,
    kk: (of) =>
      `${of.discipline} пәні ${of.order} бұйрығымен қайта есепке алынған${of.institution === null ? '' : `, оқыған ұйымы: ${of.institution}`}: ${mark(of)}`,
  },
};
