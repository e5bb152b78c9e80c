import type { RunReason } from '../kernel/index.ts';
import type { AwardCategory } from './events.ts';
import type { Scholarship } from './scholarship.ts';

/** Why a student has a scholarship, or none. */
export type ScholarshipReason =
  | { readonly why: 'scholarship'; readonly because: Scholarship['why'] }
  | RunReason<'scholarship-decided', AwardCategory>;
