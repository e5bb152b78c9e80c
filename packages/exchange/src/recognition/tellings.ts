import { recognise } from '@tirkeu/domain/recognition';
import { changed, onRows, telling } from '../desk/index.ts';

export const recogniseTelling = telling(recognise, {
  'recognition-differs': changed(({ student, discipline }) => `the recognition of ${discipline} for the student ${student}`),
  'no-such-student': onRows('unknown-reference', 'student'),
  'no-such-discipline': onRows('unknown-reference', 'discipline'),
  'no-such-order': onRows('unknown-reference', 'order_number'),
  'order-does-not-recognise': {
    code: 'not-recognisable',
    column: 'order_number',
    restsOn: ['order_number', 'student'],
    says: ({ order, student }) => `the order ${order} is no transfer-in or restoration of the student ${student}`,
  },
  'before-first-policy': {
    code: 'before-first-policy',
    column: 'recognised_on',
    restsOn: ['recognised_on'],
    says: ({ recognisedOn }) => `no policy was in force yet on ${recognisedOn}`,
  },
  'percent-does-not-pass': {
    code: 'not-recognisable',
    column: 'percent',
    restsOn: ['percent', 'recognised_on'],
    says: ({ percent }) => `${percent} percent do not pass`,
  },
});
