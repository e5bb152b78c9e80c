import { recognise } from '@tirkeu/domain/recognition';
import { changed, onRows, telling } from '../desk/index.ts';

export const recogniseTelling = telling(recognise, {
  'recognition-differs': changed(({ student, discipline }, column) => ({ kind: 'recognition-differs', student, discipline, column })),
  'no-such-student': onRows('unknown-reference', 'student'),
  'no-such-discipline': onRows('unknown-reference', 'discipline'),
  'no-such-order': onRows('unknown-reference', 'order_number'),
  'order-does-not-recognise': {
    code: 'not-recognisable',
    column: 'order_number',
    restsOn: ['order_number', 'student'],
    flaw: ({ order, student }) => ({ kind: 'order-does-not-recognise', order, student }),
  },
  'before-first-policy': {
    code: 'before-first-policy',
    column: 'recognised_on',
    restsOn: ['recognised_on'],
    flaw: ({ recognisedOn }) => ({ kind: 'no-policy-yet', on: recognisedOn }),
  },
  'percent-does-not-pass': {
    code: 'not-recognisable',
    column: 'percent',
    restsOn: ['percent', 'recognised_on'],
    flaw: ({ percent }) => ({ kind: 'percent-does-not-pass', percent }),
  },
});
