import { attestationsOf, thesisOf } from '@tirkeu/domain/attestation';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutAttestation } from './carry-out.ts';
import { attestationFile, thesesFile } from './files.ts';
import { attestationTable, thesesTable } from './rows.ts';
import { approveThesisTelling, recordAttestationTelling } from './tellings.ts';

export * from './attestation-in-doubt.ts';

/** Theses and the state attestation. */
export const attestationImport = importRoom({
  name: 'attestation',
  files: [thesesFile, attestationFile],
  streams: (folder) => [
    ...rowsOf(folder, thesesFile).map((row) => thesisOf(row.cells.student)),
    ...rowsOf(folder, attestationFile).map((row) => attestationsOf(row.cells.student)),
  ],
  carryOut: carryOutAttestation,
  tellings: [approveThesisTelling, recordAttestationTelling],
  tables: [attestationTable, thesesTable],
});
