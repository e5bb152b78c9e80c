import { approveThesis, recordAttestation } from '@tirkeu/domain/attestation';
import { changed, onRows, telling } from '../desk/index.ts';

export const approveThesisTelling = telling(approveThesis, {
  'thesis-differs': changed(({ student }) => `the thesis of the student ${student}`),
  'no-such-student': onRows('unknown-reference', 'student'),
  'no-such-teacher': onRows('unknown-reference', 'supervisor'),
});

export const recordAttestationTelling = telling(recordAttestation, {
  'attestation-differs': changed(({ student, minutes }) => `the attestation of the student ${student} in the minutes ${minutes}`),
  'no-such-student': onRows('unknown-reference', 'student'),
  'before-first-policy': {
    code: 'before-first-policy',
    column: 'held_on',
    restsOn: ['held_on'],
    says: ({ heldOn }) => `no policy was in force yet on ${heldOn}`,
  },
});
