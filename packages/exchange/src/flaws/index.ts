import type { AppealFlaw } from './appeals.ts';
import type { AssessmentFlaw } from './assessment.ts';
import type { AttestationFlaw } from './attestation.ts';
import type { CalendarFlaw } from './calendar.ts';
import type { CurriculumFlaw } from './curriculum.ts';
import type { FolderFlaw } from './folder.ts';
import type { GroupsFlaw } from './groups.ts';
import type { OrderFlaw } from './orders.ts';
import type { PolicyFlaw } from './policy.ts';
import type { RecognitionFlaw } from './recognition.ts';
import type { StudentFlaw } from './students.ts';

export type * from './appeals.ts';
export type * from './assessment.ts';
export type * from './attestation.ts';
export type * from './calendar.ts';
export type * from './curriculum.ts';
export type * from './folder.ts';
export type * from './groups.ts';
export type * from './holding.ts';
export type * from './orders.ts';
export type * from './policy.ts';
export type * from './recognition.ts';
export type * from './students.ts';

/** What is wrong at a place of a folder, with the particulars that its sentence needs; `@tirkeu/words` says it. */
export type Flaw =
  | FolderFlaw
  | PolicyFlaw
  | CurriculumFlaw
  | CalendarFlaw
  | GroupsFlaw
  | StudentFlaw
  | AttestationFlaw
  | OrderFlaw
  | RecognitionFlaw
  | AssessmentFlaw
  | AppealFlaw;
