import type { OrderFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { orderKindIn } from '../../terms.ts';
import { recordedOtherwise } from '../recorded.ts';

export const orderSentences: Sayings<'kind', OrderFlaw> = {
  'order-without-column': {
    en: ({ orderKind, column }) => `an order of the kind ${orderKind} needs ${column}`,
    ru: ({ orderKind, column }) => `в приказе вида «${orderKindIn('ru', orderKind)}» нужно заполнить ${column}`,
    kk: ({ orderKind, column }) => `«${orderKindIn('kk', orderKind)}» түріндегі бұйрықта ${column} толтырылуы керек`,
  },
  'order-with-column': {
    en: ({ orderKind, column }) => `an order of the kind ${orderKind} does not say ${column}`,
    ru: ({ orderKind, column }) => `в приказе вида «${orderKindIn('ru', orderKind)}» не указывают ${column}`,
    kk: ({ orderKind, column }) => `«${orderKindIn('kk', orderKind)}» түріндегі бұйрықта ${column} көрсетілмейді`,
  },
  'order-of-two-dates': {
    en: ({ order, line }) => `the order ${order} has another date in line ${line}`,
    ru: ({ order, line }) => `у приказа ${order} в строке ${line} другая дата`,
    kk: ({ order, line }) => `${order} бұйрығының күні ${line}-жолда басқа`,
  },
  'order-of-two-kinds': {
    en: ({ order, line }) => `the order ${order} has another kind in line ${line}`,
    ru: ({ order, line }) => `у приказа ${order} в строке ${line} другой вид`,
    kk: ({ order, line }) => `${order} бұйрығының түрі ${line}-жолда басқа`,
  },
  'no-order-to-cancel': {
    en: ({ order, student }) => `there is no order ${order} that lists the student ${student}`,
    ru: ({ order, student }) => `приказа ${order} с обучающимся ${student} нет`,
    kk: ({ order, student }) => `${student} білім алушысы аталған ${order} бұйрығы жоқ`,
  },
  'cancelled-before-made': {
    en: ({ order, orderDate }) => `the order ${order} of ${orderDate} comes after this cancellation`,
    ru: ({ order, orderDate }) => `приказ ${order} от ${orderDate} издан позже этой отмены`,
    kk: ({ order, orderDate }) => `${order} бұйрығы (${orderDate}) осы күшін жоюдан кейін шыққан`,
  },
  'order-differs': recordedOtherwise({
    en: ({ order, student }) => `the order ${order} for the student ${student}`,
    ru: ({ order, student }) => `приказ ${order} по обучающемуся ${student}`,
    kk: ({ order, student }) => `${student} білім алушысы туралы ${order} бұйрығы`,
  }),
  'order-number-reused': {
    en: ({ order, orderDate, orderKind }) => `the order ${order} is recorded as one of ${orderDate} of the kind ${orderKind}`,
    ru: ({ order, orderDate, orderKind }) => `приказ ${order} записан от ${orderDate}, вид «${orderKindIn('ru', orderKind)}»`,
    kk: ({ order, orderDate, orderKind }) => `${order} бұйрығы ${orderDate} күнімен жазылған, түрі «${orderKindIn('kk', orderKind)}»`,
  },
  'order-lists-no-such-student': {
    en: ({ order, student }) => `the order ${order} is recorded and does not list the student ${student}`,
    ru: ({ order, student }) => `приказ ${order} уже записан, и обучающегося ${student} в нём нет`,
    kk: ({ order, student }) => `${order} бұйрығы бұрын жазылған, онда ${student} білім алушысы жоқ`,
  },
  'not-attested': {
    en: ({ student, orderDate }) => `the student ${student} had passed no state attestation by ${orderDate}`,
    ru: ({ student, orderDate }) => `обучающийся ${student} к ${orderDate} не прошёл итоговую аттестацию`,
    kk: ({ student, orderDate }) => `${student} білім алушысы ${orderDate} күніне қорытынды аттестаттаудан өтпеген`,
  },
};
