import type { StudentNumber } from '@tirkeu/domain';
import { attestationsOf } from '@tirkeu/domain/attestation';
import type { Desk } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { isGradingInDoubt } from '../policy/index.ts';
import { attestationFile } from './files.ts';

/** Whether it cannot be told if a student has passed an attestation: a row of it, or the policy that grades it, has a problem. */
export const attestationInDoubt = (desk: Desk): ((student: StudentNumber) => boolean) => {
  const spoiled = rowsOf(desk.folder, attestationFile).filter((row) => desk.findings.isSpoiled(row));
  const ofSomebody = spoiled.some((row) => row.faulty.has('student'));
  const students = new Set(spoiled.map((row) => row.cells.student));
  return (student) =>
    desk.isBroken(attestationFile.file) ||
    ofSomebody ||
    students.has(student) ||
    Object.values(desk.context.look(attestationsOf(student))).some((held) => isGradingInDoubt(desk, held.policy));
};
