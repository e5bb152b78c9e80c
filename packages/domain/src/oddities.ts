import type { AppealOddity } from './appeals/index.ts';
import type { MarkOddity } from './assessment/index.ts';
import type { AttestationOddity } from './attestation/index.ts';
import type { DiplomaOddity } from './documents/index.ts';
import type { OrderOddity } from './orders/index.ts';
import type { ProgressionOddity } from './progression/index.ts';
import type { RecognitionOddity } from './recognition/index.ts';
import type { ReportOddity } from './reporting/index.ts';
import type { ScholarshipOddity } from './scholarship/index.ts';
import type { WindowOddity } from './windows/index.ts';

/**
 * Whatever may be odd in the records, as a name with its particulars: what contradicts itself, or is odd but lawful. Never a refusal.
 * How it is put for people, the domain does not know.
 */
export type Oddity =
  | OrderOddity
  | MarkOddity
  | AppealOddity
  | RecognitionOddity
  | ProgressionOddity
  | AttestationOddity
  | ScholarshipOddity
  | DiplomaOddity
  | WindowOddity
  | ReportOddity;
