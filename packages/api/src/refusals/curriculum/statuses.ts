import type { NothingDrafted } from '@tirkeu/domain';
import type {
  ApproveCurriculumRefusal,
  ApproveDisciplineRefusal,
  ApproveProgrammeRefusal,
  EnterDisciplineRefusal,
  LayDownRefusal,
  OpenProgrammeRefusal,
} from '@tirkeu/domain/curriculum';
import type { Statuses } from '../status.ts';

export const curriculumStatuses: Statuses<
  | EnterDisciplineRefusal
  | LayDownRefusal
  | OpenProgrammeRefusal
  | ApproveCurriculumRefusal
  | ApproveDisciplineRefusal
  | ApproveProgrammeRefusal
  | NothingDrafted
> = {
  'programme-differs': 409,
  'discipline-differs': 409,
  'no-such-programme': 404,
  'no-such-discipline': 422,
  'semester-beyond-programme': 422,
  'curriculum-row-differs': 409,
  'discipline-listed-twice': 422,
  'curriculum-beyond-programme': 422,
  'version-not-later': 422,
  'nothing-drafted': 404,
};
