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
  'not-yet-decided': {
    en: 'On {sentOn} the session of {term} is not over in every calendar.',
    ru: 'На {sentOn} сессия {term} завершена не по всем календарям.',
    kk: '{sentOn} күні {term} сессиясы барлық күнтізбе бойынша аяқталмаған.',
  },
  'row-without-place': {
    en: 'Active students have no place in form 34: programme {programme}, course {course}, language {language}, funding {funding}. Correct their orders.',
    ru: 'Для действующих обучающихся нет строки в форме 34: программа {programme}, курс {course}, язык {language}, основа {funding}. Исправьте приказы.',
    kk: 'Оқып жүрген білім алушыларға 34-нысанда орын жоқ: бағдарлама {programme}, курс {course}, тіл {language}, негіз {funding}. Бұйрықтарды түзетіңіз.',
  },
  'deviation-without-ground': {
    en: 'Row {programme}, course {course}, {language}, {funding}: sent is {decided}, the records say {computed}; that needs a ground.',
    ru: 'Строка {programme}, курс {course}, {language}, {funding}: отправляется {decided}, по данным учёта {computed}; нужно основание.',
    kk: '{programme}, {course}-курс, {language}, {funding} жолы: жіберілетіні {decided}, есеп деректері бойынша {computed}; негіздеме керек.',
  },
  'ground-without-deviation': {
    en: 'There is a ground for a row that is as the records say: {programme}, course {course}, {language}, {funding}.',
    ru: 'Дано основание для строки, которая не расходится с данными учёта: {programme}, курс {course}, {language}, {funding}.',
    kk: 'Есеп деректерінен айырмасы жоқ жолға негіздеме берілген: {programme}, {course}-курс, {language}, {funding}.',
  },
  'ground-given-twice': {
    en: 'There are two grounds for the row {programme}, course {course}, {language}, {funding}.',
    ru: 'Для строки дано два основания: {programme}, курс {course}, {language}, {funding}.',
    kk: 'Жолға екі негіздеме берілген: {programme}, {course}-курс, {language}, {funding}.',
  },
};
