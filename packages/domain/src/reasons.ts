import type { AppealReason } from './appeals/index.ts';
import type { MarkReason } from './assessment/index.ts';
import type { CalendarReason } from './calendar/index.ts';
import type { DiplomaReason } from './documents/index.ts';
import type { OrderReason } from './orders/index.ts';
import type { ProgressionReason } from './progression/index.ts';
import type { ScholarshipReason } from './scholarship/index.ts';

/** Whatever a step of an explanation rests on, with its particulars. How it is put for people, the domain does not know. */
export type Reason = CalendarReason | OrderReason | MarkReason | AppealReason | ProgressionReason | ScholarshipReason | DiplomaReason;
