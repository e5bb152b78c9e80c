import { approveThesis, recordAttestation } from '@tirkeu/domain/attestation';
import { changed, onRows, telling } from '../desk/index.ts';

export const approveThesisTelling = telling(approveThesis, {
  'thesis-differs': changed(({ student }, column) => ({ kind: 'thesis-differs', student, column })),
  'no-such-student': onRows('unknown-reference', 'student'),
  'no-such-teacher': onRows('unknown-reference', 'supervisor'),
});

export const recordAttestationTelling = telling(recordAttestation, {
  'attestation-differs': changed(({ student, minutes }, column) => ({ kind: 'attestation-differs', student, minutes, column })),
  'no-such-student': onRows('unknown-reference', 'student'),
  'before-first-policy': {
    code: 'before-first-policy',
    column: 'held_on',
    restsOn: ['held_on'],
    flaw: ({ heldOn }) => ({ kind: 'no-policy-yet', on: heldOn }),
  },
});
