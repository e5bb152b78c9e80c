import type { OrderOddity } from '@tirkeu/domain/orders';
import { languageIn, orderKindIn, statusIn } from '../../terms.ts';
import type { Sayings } from '../../sayings.ts';

type Of = { readonly order: string; readonly orderDate: string };

const en = ({ order, orderDate }: Of) => `Order ${order} of ${orderDate}`;
const ru = ({ order, orderDate }: Of) => `Приказ ${order} от ${orderDate}`;
const kk = ({ order, orderDate }: Of) => `${order} бұйрығы (${orderDate})`;

export const orderSentences: Sayings<'kind', OrderOddity> = {
  'no-order': {
    en: () => 'A personal file, but no order.',
    ru: () => 'Личное дело есть, а приказов нет.',
    kk: () => 'Жеке іс бар, ал бұйрық жоқ.',
  },
  'cancels-unknown-order': {
    en: ({ order, cancels }) => `Order ${order} cancels order ${cancels}, which is not in the record.`,
    ru: ({ order, cancels }) => `Приказ ${order} отменяет приказ ${cancels}, которого в личном деле нет.`,
    kk: ({ order, cancels }) => `${order} бұйрығы жеке істе жоқ ${cancels} бұйрығының күшін жояды.`,
  },
  'cancelled-twice': {
    en: ({ order, cancels, earlier }) => `Order ${order} cancels order ${cancels}, which order ${earlier} had cancelled.`,
    ru: ({ order, cancels, earlier }) => `Приказ ${order} отменяет приказ ${cancels}, уже отменённый приказом ${earlier}.`,
    kk: ({ order, cancels, earlier }) =>
      `${order} бұйрығы ${cancels} бұйрығының күшін жояды, ал оның күші ${earlier} бұйрығымен жойылып қойған.`,
  },
  'enrolled-twice': {
    en: (of) => `${en(of)}: ${of.what} of a student who had been admitted before.`,
    ru: (of) => `${ru(of)}: ${orderKindIn('ru', of.what)}, хотя обучающийся уже был принят раньше.`,
    kk: (of) => `${kk(of)}: ${orderKindIn('kk', of.what)}, ал білім алушы бұрын қабылданған.`,
  },
  'not-enrolled-before': {
    en: (of) => `${en(of)}: ${of.what} of a student whom no order had enrolled.`,
    ru: (of) => `${ru(of)}: ${orderKindIn('ru', of.what)}, хотя приказа о зачислении обучающегося не было.`,
    kk: (of) => `${kk(of)}: ${orderKindIn('kk', of.what)}, ал білім алушыны оқуға қабылдау туралы бұйрық болмаған.`,
  },
  'graduated-while-not-active': {
    en: (of) => `${en(of)}: graduation of a student who is ${of.status}.`,
    ru: (of) => `${ru(of)}: выпуск; состояние обучающегося на этот день: ${statusIn('ru', of.status)}.`,
    kk: (of) => `${kk(of)}: бітіру; білім алушының сол күнгі күйі: ${statusIn('kk', of.status)}.`,
  },
  'order-after-leaving': {
    en: (of) => `${en(of)}: ${of.what} of a student who is ${of.status}.`,
    ru: (of) => `${ru(of)}: ${orderKindIn('ru', of.what)}; состояние обучающегося на этот день: ${statusIn('ru', of.status)}.`,
    kk: (of) => `${kk(of)}: ${orderKindIn('kk', of.what)}; білім алушының сол күнгі күйі: ${statusIn('kk', of.status)}.`,
  },
  'restored-without-having-left': {
    en: (of) => `${en(of)}: restoration of a student who is ${of.status}.`,
    ru: (of) => `${ru(of)}: восстановление; состояние обучающегося на этот день: ${statusIn('ru', of.status)}.`,
    kk: (of) => `${kk(of)}: қайта қабылдау; білім алушының сол күнгі күйі: ${statusIn('kk', of.status)}.`,
  },
  'returned-without-leave': {
    en: (of) => `${en(of)}: return of a student who is not on leave.`,
    ru: (of) => `${ru(of)}: выход из академического отпуска, в котором обучающийся не был.`,
    kk: (of) => `${kk(of)}: академиялық демалыстан оралу, ал білім алушы демалыста болмаған.`,
  },
  'leave-while-on-leave': {
    en: (of) => `${en(of)}: leave of a student who is on leave.`,
    ru: (of) => `${ru(of)}: академический отпуск, хотя обучающийся уже в отпуске.`,
    kk: (of) => `${kk(of)}: академиялық демалыс, ал білім алушы демалыста жүр.`,
  },
  'course-skipped': {
    en: (of) => `${en(of)}: promotion from course ${of.from} to ${of.to}.`,
    ru: (of) => `${ru(of)}: перевод с курса ${of.from} на курс ${of.to}.`,
    kk: (of) => `${kk(of)}: ${of.from}-курстан ${of.to}-курсқа көшіру.`,
  },
  'repeats-another-course': {
    en: (of) => `${en(of)}: course ${of.repeated} is repeated by a student of course ${of.course}.`,
    ru: (of) => `${ru(of)}: на повторный курс ${of.repeated} оставлен обучающийся курса ${of.course}.`,
    kk: (of) => `${kk(of)}: ${of.course}-курстың білім алушысы ${of.repeated}-курсты қайта оқуға қалдырылған.`,
  },
  'course-beyond-programme': {
    en: (of) => `${en(of)}: course ${of.course} of programme ${of.programme}, which takes ${of.years} years.`,
    ru: (of) => `${ru(of)}: курс ${of.course} программы ${of.programme}; срок обучения по ней, лет: ${of.years}.`,
    kk: (of) => `${kk(of)}: ${of.programme} бағдарламасының ${of.course}-курсы, ал оның оқу мерзімі ${of.years} жыл.`,
  },
  'group-of-another-programme': {
    en: (of) => `${en(of)}: group ${of.group} belongs to programme ${of.groups}, the student to ${of.students}.`,
    ru: (of) => `${ru(of)}: группа ${of.group} относится к программе ${of.groups}, а обучающийся — к ${of.students}.`,
    kk: (of) => `${kk(of)}: ${of.group} тобы ${of.groups} бағдарламасына, ал білім алушы ${of.students} бағдарламасына жатады.`,
  },
  'group-of-another-intake': {
    en: (of) => `${en(of)}: enrolled into group ${of.group} of intake ${of.intake} on ${of.effectiveOn}.`,
    ru: (of) => `${ru(of)}: зачисление с ${of.effectiveOn} в группу ${of.group} приёма ${of.intake} года.`,
    kk: (of) => `${kk(of)}: ${of.effectiveOn} күнінен ${of.intake} жылғы қабылдаудың ${of.group} тобына қабылданған.`,
  },
  'group-of-another-language': {
    en: (of) => `${en(of)}: group ${of.group} is taught in ${of.groups}, the student in ${of.students}.`,
    ru: (of) =>
      `${ru(of)}: язык обучения группы ${of.group} — ${languageIn('ru', of.groups)}, обучающегося — ${languageIn('ru', of.students)}.`,
    kk: (of) =>
      `${kk(of)}: ${of.group} тобының оқу тілі — ${languageIn('kk', of.groups)}, білім алушынікі — ${languageIn('kk', of.students)}.`,
  },
};
