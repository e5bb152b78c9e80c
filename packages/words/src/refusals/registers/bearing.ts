import type { BearingRefusal } from '@tirkeu/domain/registers';
import type { Sentences } from '../sentence.ts';

/** What every document hears that may not bear a number. */
export const bearingSentences: Sentences<BearingRefusal> = {
  'number-not-taken': {
    en: 'Number {number} was not taken in the register.',
    ru: 'Номер {number} не взят в журнале.',
    kk: '{number} нөмірі журналдан алынбаған.',
  },
  'number-voided': {
    en: 'Number {number} is void: {ground}.',
    ru: 'Номер {number} аннулирован: {ground}.',
    kk: '{number} нөмірі жойылған: {ground}.',
  },
};
