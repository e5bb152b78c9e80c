import type { OrderAct } from '@tirkeu/domain/orders';
import type { Sayings } from '../../sayings.ts';
import { orderKindIn } from '../../terms.ts';

const inBrackets = (parts: readonly (string | null)[]): string => {
  const said = parts.filter((part) => part !== null).join(', ');
  return said === '' ? '' : ` (${said})`;
};

const unless = (value: string | null, said: (value: string) => string): string | null => (value === null ? null : said(value));

export const orderSentences: Sayings<'act', OrderAct> = {
  order: {
    en: ({ order, kind, reason, institution, until, cancels }) =>
      `Order ${order}: ${kind}${inBrackets([reason, institution, unless(until, (day) => `until ${day}`), unless(cancels, (other) => `of order ${other}`)])}`,
    ru: ({ order, kind, reason, institution, until, cancels }) =>
      `Приказ ${order}: ${orderKindIn('ru', kind)}${inBrackets([reason, institution, unless(until, (day) => `по ${day}`), unless(cancels, (other) => `приказ ${other}`)])}`,
    kk: ({ order, kind, reason, institution, until, cancels }) =>
      `${order} бұйрығы: ${orderKindIn('kk', kind)}${inBrackets([reason, institution, unless(until, (day) => `${day} дейін`), unless(cancels, (other) => `${other} бұйрығы`)])}`,
  },
};
