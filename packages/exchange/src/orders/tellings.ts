import { registerOrder } from '@tirkeu/domain/orders';
import { changed, onRows, telling } from '../desk/index.ts';

export const registerOrderTelling = telling(registerOrder, {
  'order-differs': changed(({ order, student }) => `the order ${order} for the student ${student}`),
  'order-number-reused': {
    code: 'number-reused',
    column: 'order_number',
    restsOn: ['order_number', 'order_date', 'kind'],
    says: ({ order, orderDate, kind }) => `the order ${order} is recorded as one of ${orderDate} of the kind ${kind}`,
  },
  'order-lists-no-such-student': {
    code: 'changed',
    column: 'order_number',
    restsOn: ['order_number', 'order_date', 'kind', 'student'],
    says: ({ order, student }) => `the order ${order} is recorded and does not list the student ${student}`,
  },
  'student-listed-twice': onRows('duplicate'),
  'order-field-missing': onRows('missing-value', 'that field'),
  'order-field-unexpected': onRows('unexpected-value', 'that field'),
  'no-such-student': onRows('unknown-reference', 'student'),
  'no-such-programme': onRows('unknown-reference', 'programme'),
  'no-such-group': onRows('unknown-reference', 'group'),
  'no-such-order': onRows('unknown-reference', 'cancels'),
  'cancelled-before-made': onRows('bad-dates', 'cancels'),
  'not-attested': {
    code: 'not-attested',
    column: '',
    restsOn: ['student', 'order_date', 'kind'],
    says: ({ student, orderDate }) => `the student ${student} had passed no state attestation by ${orderDate}`,
  },
});
