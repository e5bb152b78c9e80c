import type { ReopenWindowRefusal, SetWindowsRefusal } from '@tirkeu/domain/windows';
import type { Sentences } from '../sentence.ts';

export const windowsSentences: Sentences<SetWindowsRefusal | ReopenWindowRefusal> = {
  'windows-differ': {
    en: 'Other windows are set from {inForceFrom} on already ({kind}); set new ones from a later day on.',
    ru: 'С {inForceFrom} уже установлены другие сроки ({kind}); установите новые с более позднего дня.',
    kk: '{inForceFrom} күнінен бастап басқа мерзімдер белгіленген ({kind}); жаңасын кейінгі күннен бастап белгілеңіз.',
  },
  'no-such-statement': {
    en: 'There is no statement {statement} whose window could be opened again.',
    ru: 'Ведомости {statement}, срок которой можно было бы открыть повторно, нет.',
    kk: 'Мерзімін қайта ашуға болатын {statement} тізімдемесі жоқ.',
  },
  'ends-before-it-begins': {
    en: 'The window of statement {statement} would be open from {from} until {until}: it would end before it begins.',
    ru: 'Срок ведомости {statement} был бы открыт с {from} по {until}: он кончился бы раньше, чем начался.',
    kk: '{statement} тізімдемесінің мерзімі {from} бастап {until} дейін ашық болар еді: басталмай тұрып аяқталады.',
  },
};
