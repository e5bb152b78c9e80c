import { attestationsSlice, thesisSlice } from '@tirkeu/domain/attestation';
import { exportTable } from '../desk/index.ts';
import { attestationFile, thesesFile } from './files.ts';

export const thesesTable = exportTable(thesesFile, thesisSlice, (entries) =>
  Object.values(entries).map(({ student, topic, supervisor, reviewer, topicApprovedOn, originalityPercent, predefenceOn }) => ({
    student,
    topic,
    supervisor,
    reviewer,
    topic_approved_on: topicApprovedOn,
    originality_percent: originalityPercent,
    predefence_on: predefenceOn,
  })),
);

export const attestationTable = exportTable(attestationFile, attestationsSlice, (entries) =>
  Object.values(entries).map(({ student, kind, minutes, heldOn, percent, credits }) => ({
    student,
    kind,
    minutes_number: minutes,
    held_on: heldOn,
    percent,
    credits,
  })),
);
