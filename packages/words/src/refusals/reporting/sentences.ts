import type { SendForm34Refusal } from '@tirkeu/domain/reporting';
import type { Sentences } from '../sentence.ts';

export const reportingSentences: Sentences<SendForm34Refusal> = {
  'already-sent': {
    en: 'Form 34 of {term} was sent on {sentOn} with {rows} rows already, and otherwise.',
    ru: 'Форма 34 за {term} уже отправлена {sentOn}, строк {rows}, и иначе.',
    kk: '{term} кезеңінің 34-нысаны {sentOn} күні басқаша жіберіліп қойған, жол саны {rows}.',
  },
  'nothing-to-send': {
    en: 'Form 34 of {term} has no rows.',
    ru: 'В форме 34 за {term} нет строк.',
    kk: '{term} кезеңінің 34-нысанында жол жоқ.',
  },
  'no-form34-for-summer': {
    en: 'There is no form 34 for the summer term {term}.',
    ru: 'За летний семестр {term} форма 34 не составляется.',
    kk: '{term} жазғы семестріне 34-нысан жасалмайды.',
  },
  'row-listed-twice': {
    en: 'A row is listed twice: {programme}, course {course}, {language}, {funding}.',
    ru: 'Строка названа дважды: {programme}, курс {course}, {language}, {funding}.',
    kk: 'Жол екі рет аталған: {programme}, {course}-курс, {language}, {funding}.',
  },
  'no-such-programme': {
    en: 'There is no programme {programme}.',
    ru: 'Программы {programme} нет.',
    kk: '{programme} бағдарламасы жоқ.',
  },
  'row-does-not-add-up': {
    en: '{mustSit} students must sit, but the classes count {counted}: {programme}, course {course}, {language}, {funding}.',
    ru: 'Должны сдавать {mustSit}, а по классам {counted}: {programme}, курс {course}, {language}, {funding}.',
    kk: 'Тапсыруға тиісті {mustSit}, ал топтар бойынша {counted}: {programme}, {course}-курс, {language}, {funding}.',
  },
};
