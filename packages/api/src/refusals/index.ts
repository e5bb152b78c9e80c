import { appealsStatuses } from './appeals/statuses.ts';
import { assessmentStatuses } from './assessment/statuses.ts';
import { attestationStatuses } from './attestation/statuses.ts';
import { calendarStatuses } from './calendar/statuses.ts';
import { curriculumStatuses } from './curriculum/statuses.ts';
import { documentsStatuses } from './documents/statuses.ts';
import { groupsStatuses } from './groups/statuses.ts';
import { ordersStatuses } from './orders/statuses.ts';
import { policyStatuses } from './policy/statuses.ts';
import { progressionStatuses } from './progression/statuses.ts';
import { recognitionStatuses } from './recognition/statuses.ts';
import { registersStatuses } from './registers/statuses.ts';
import { reportingStatuses } from './reporting/statuses.ts';
import { scholarshipStatuses } from './scholarship/statuses.ts';
import { studentsStatuses } from './students/statuses.ts';
import { windowsStatuses } from './windows/statuses.ts';
import type { RefusalStatus } from './status.ts';

export type { RefusalStatus } from './status.ts';

const byRoom: Readonly<Record<string, Readonly<Record<string, RefusalStatus>>>> = {
  appeals: appealsStatuses,
  assessment: assessmentStatuses,
  attestation: attestationStatuses,
  calendar: calendarStatuses,
  curriculum: curriculumStatuses,
  documents: documentsStatuses,
  groups: groupsStatuses,
  orders: ordersStatuses,
  policy: policyStatuses,
  progression: progressionStatuses,
  recognition: recognitionStatuses,
  registers: registersStatuses,
  reporting: reportingStatuses,
  scholarship: scholarshipStatuses,
  students: studentsStatuses,
  windows: windowsStatuses,
};

/** The status of a refusal of a command (`ROOM.COMMAND`). */
export const statusFor = (command: string, refusal: string): RefusalStatus | undefined => {
  const statuses = byRoom[command.split('.')[0] ?? ''] ?? {};
  return Object.hasOwn(statuses, refusal) ? statuses[refusal] : undefined;
};
