import { at, type DisciplineCode, type ProgrammeCode, reviewsFold } from '../kernel/index.ts';
import {
  CurriculumApproved,
  CurriculumDrafted,
  DisciplineApproved,
  DisciplineDrafted,
  ProgrammeApproved,
  ProgrammeDrafted,
} from './events.ts';

export const programmeKey = ({ programme }: { readonly programme: ProgrammeCode }): string => programme;
export const disciplineKey = ({ discipline }: { readonly discipline: DisciplineCode }): string => discipline;
/** A programme has a curriculum for each intake. */
export const intakeKey = ({ intake }: { readonly intake: number }): string => String(intake);

export const programmeReviewsFold = reviewsFold<ProgrammeDrafted, ProgrammeApproved>({
  category: 'programme',
  name: 'programme-reviews',
  drafted: ProgrammeDrafted,
  approved: ProgrammeApproved,
  keyOf: programmeKey,
});

/** What is drafted and was approved of a programme. */
export const programmeReviews = (code: ProgrammeCode) => at(programmeReviewsFold, code);

export const disciplineReviewsFold = reviewsFold<DisciplineDrafted, DisciplineApproved>({
  category: 'discipline',
  name: 'discipline-reviews',
  drafted: DisciplineDrafted,
  approved: DisciplineApproved,
  keyOf: disciplineKey,
});

/** What is drafted and was approved of a discipline. */
export const disciplineReviews = (code: DisciplineCode) => at(disciplineReviewsFold, code);

export const curriculumReviewsFold = reviewsFold<CurriculumDrafted, CurriculumApproved>({
  category: 'programme',
  name: 'curriculum-reviews',
  drafted: CurriculumDrafted,
  approved: CurriculumApproved,
  keyOf: intakeKey,
});

/** What is drafted and was approved of a programme's curricula. */
export const curriculumReviews = (code: ProgrammeCode) => at(curriculumReviewsFold, code);
