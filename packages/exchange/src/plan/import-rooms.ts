import { appealsImport } from '../appeals/index.ts';
import { assessmentImport } from '../assessment/index.ts';
import { attestationImport } from '../attestation/index.ts';
import { calendarImport } from '../calendar/index.ts';
import { curriculumImport } from '../curriculum/index.ts';
import type { ImportRoom } from '../desk/index.ts';
import { groupsImport } from '../groups/index.ts';
import { ordersImport } from '../orders/index.ts';
import { policyImport } from '../policy/index.ts';
import { recognitionImport } from '../recognition/index.ts';
import { studentsImport } from '../students/index.ts';

const rooms = [
  policyImport,
  curriculumImport,
  calendarImport,
  groupsImport,
  studentsImport,
  attestationImport,
  ordersImport,
  recognitionImport,
  assessmentImport,
  appealsImport,
] as const;

/** The files of an exchange folder that are tables, as they are defined. */
export type ImportFile = (typeof rooms)[number]['files'][number];

/** The rooms that take part in an import, in the order in which their commands are carried out: each after those that it looks at. */
export const importRooms: readonly ImportRoom[] = rooms;
