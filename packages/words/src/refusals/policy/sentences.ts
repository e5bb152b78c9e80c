import type { NothingDrafted } from '@tirkeu/domain';
import type { AdoptRefusal, DescribeInstitutionRefusal } from '@tirkeu/domain/policy';
import { reviewSentences } from '../reviews.ts';
import type { Sentences } from '../sentence.ts';

export const policySentences: Sentences<AdoptRefusal | DescribeInstitutionRefusal | NothingDrafted> = {
  'policy-differs': {
    en: 'Policy {policy} is recorded already, and differs at {pointer}.',
    ru: 'Политика {policy} уже записана и отличается в {pointer}.',
    kk: '{policy} саясаты бұрын жазылған, айырмашылығы {pointer} орнында.',
  },
  'policy-unsound': {
    en: 'Policy {policy} contradicts itself at {pointer}: {fault}.',
    ru: 'Политика {policy} противоречит себе в {pointer}: {fault}.',
    kk: '{policy} саясаты {pointer} орнында өзіне қайшы: {fault}.',
  },
  'policy-of-one-day': {
    en: 'Policy {other} comes into force on {inForceFrom} too; one day has one policy.',
    ru: 'Политика {other} тоже вступает в силу {inForceFrom}; у дня одна политика.',
    kk: '{other} саясаты да {inForceFrom} күні күшіне енеді; бір күнге бір саясат.',
  },
  'policy-judges-the-past': {
    en: 'Policy {policy} would be in force from {inForceFrom}, but marks are judged up to {lastJudgedOn}: it must come later.',
    ru: 'Политика {policy} действовала бы с {inForceFrom}, но оценено уже до {lastJudgedOn}: она должна начаться позже.',
    kk: '{policy} саясаты {inForceFrom} күнінен күшіне енер еді, бірақ {lastJudgedOn} күніне дейін бағаланып қойған: кейінірек басталуы керек.',
  },
  'institution-differs': {
    en: 'The institution is recorded otherwise at {pointer}.',
    ru: 'Организация записана иначе в {pointer}.',
    kk: 'Ұйым {pointer} орнында басқаша жазылған.',
  },
  ...reviewSentences,
};
