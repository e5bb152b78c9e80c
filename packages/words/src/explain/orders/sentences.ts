import type { FormOfStudy, Funding, Language, Status } from '@tirkeu/domain';
import type { OrderReason } from '@tirkeu/domain/orders';
import type { Lang } from '../../lang.ts';
import type { Sayings } from '../../sayings.ts';
import { formIn, fundingIn, languageIn, orderKindIn, statusIn } from '../../terms.ts';

type Field = OrderReason['field'];

const fields: Readonly<Record<Exclude<Lang, 'en'>, Readonly<Record<Field, string>>>> = {
  kk: {
    status: 'күйі',
    programme: 'бағдарлама',
    group: 'топ',
    course: 'курс',
    form: 'оқу нысаны',
    language: 'оқу тілі',
    funding: 'қаржыландыру көзі',
  },
  ru: {
    status: 'состояние',
    programme: 'программа',
    group: 'группа',
    course: 'курс',
    form: 'форма обучения',
    language: 'язык обучения',
    funding: 'основа обучения',
  },
};

const valueIn = (lang: Lang, field: Field, value: string): string => {
  switch (field) {
    case 'status':
      return statusIn(lang, value as Status);
    case 'form':
      return formIn(lang, value as FormOfStudy);
    case 'language':
      return languageIn(lang, value as Language);
    case 'funding':
      return fundingIn(lang, value as Funding);
    case 'programme':
    case 'group':
    case 'course':
      return value;
  }
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const en = (on: string | null): string => (on === null ? 'with every order in effect' : `on ${on}`);
const ru = (on: string | null): string => (on === null ? 'по всем приказам' : `на ${on}`);
const kk = (on: string | null): string => (on === null ? 'барлық бұйрық бойынша' : `${on} күніне`);

export const orderSentences: Sayings<'why', OrderReason> = {
  'standing-unknown': {
    en: ({ field, on }) => `No order in force has given a ${field} ${en(on)}.`,
    ru: ({ field, on }) => `Ни одним действующим приказом${on === null ? '' : ` на ${on}`} не определено: ${fields.ru[field]}.`,
    kk: ({ field, on }) => `Күшіндегі ешбір бұйрықпен${on === null ? '' : ` ${on} күніне`} анықталмаған: ${fields.kk[field]}.`,
  },
  standing: {
    en: ({ field, value, on, order, orderDate, kind, effectiveOn }) =>
      `${field} is ${value} ${en(on)}, by order ${order} of ${orderDate} (${kind}), effective on ${effectiveOn}.`,
    ru: ({ field, value, on, order, orderDate, kind, effectiveOn }) =>
      `${capital(fields.ru[field])} ${ru(on)}: ${valueIn('ru', field, value)}, приказ ${order} от ${orderDate} (${orderKindIn('ru', kind)}), действует с ${effectiveOn}.`,
    kk: ({ field, value, on, order, orderDate, kind, effectiveOn }) =>
      `${capital(fields.kk[field])} ${kk(on)}: ${valueIn('kk', field, value)}, ${orderDate} күнгі ${order} бұйрығы (${orderKindIn('kk', kind)}), ${effectiveOn} күнінен күшінде.`,
  },
};
