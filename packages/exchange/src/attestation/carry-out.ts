import { approveThesis, recordAttestation } from '@tirkeu/domain/attestation';
import { type Desk, present } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { attestationFile, thesesFile } from './files.ts';
import { approveThesisTelling, recordAttestationTelling } from './tellings.ts';

const approveTheses = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, thesesFile)) {
    if (row.key === undefined) continue;
    const { student, topic, supervisor, reviewer, topic_approved_on: topicApprovedOn } = row.cells;
    const { originality_percent: originalityPercent, predefence_on: predefenceOn } = row.cells;
    const input = present({ student, topic, supervisor, reviewer, topicApprovedOn, originalityPercent, predefenceOn });
    desk.ask(approveThesisTelling, input, { rowOf: () => row });
    if (!desk.findings.isSpoiled(row)) desk.count(row, desk.carryOut(approveThesis, input).length > 0 ? 'new' : 'same');
  }
};

const recordAttestations = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, attestationFile)) {
    if (row.key === undefined) continue;
    const { student, kind, minutes_number: minutes, held_on: heldOn, percent, credits } = row.cells;
    const input = { student, kind, minutes, heldOn, percent, credits };
    desk.ask(recordAttestationTelling, input, { rowOf: () => row });
    if (!desk.findings.isSpoiled(row)) desk.count(row, desk.carryOut(recordAttestation, input).length > 0 ? 'new' : 'same');
  }
};

/** Records theses and state attestations; they come before the orders, which graduate students who have passed. */
export const carryOutAttestation = (desk: Desk): void => {
  approveTheses(desk);
  recordAttestations(desk);
};
