import { registerOrder } from '@tirkeu/domain/orders';
import { changed, onRows, telling } from '../desk/index.ts';

export const registerOrderTelling = telling(registerOrder, {
  'order-differs': changed(({ order, student }, column) => ({ kind: 'order-differs', order, student, column })),
  'order-number-reused': {
    code: 'number-reused',
    column: 'order_number',
    restsOn: ['order_number', 'order_date', 'kind'],
    flaw: ({ order, orderDate, kind }) => ({ kind: 'order-number-reused', order, orderDate, orderKind: kind }),
  },
  'order-lists-no-such-student': {
    code: 'changed',
    column: 'order_number',
    restsOn: ['order_number', 'order_date', 'kind', 'student'],
    flaw: ({ order, student }) => ({ kind: 'order-lists-no-such-student', order, student }),
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
    flaw: ({ student, orderDate }) => ({ kind: 'not-attested', student, orderDate }),
  },
});
