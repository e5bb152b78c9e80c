import type { AppealAct } from './appeals/index.ts';
import type { MarkAct } from './assessment/index.ts';
import type { AttestationAct } from './attestation/index.ts';
import type { CalendarAct } from './calendar/index.ts';
import type { DocumentAct } from './documents/index.ts';
import type { OrderAct } from './orders/index.ts';
import type { ProgressionAct } from './progression/index.ts';
import type { RecognitionAct } from './recognition/index.ts';
import type { ScholarshipAct } from './scholarship/index.ts';
import type { RegistrationAct } from './students/index.ts';

/** Whatever a student's history tells, with its particulars; what was sealed is open, or null. How it is put, the domain does not know. */
export type Act =
  | RegistrationAct
  | OrderAct
  | MarkAct
  | AppealAct
  | RecognitionAct
  | AttestationAct
  | DocumentAct
  | CalendarAct
  | ProgressionAct
  | ScholarshipAct;
