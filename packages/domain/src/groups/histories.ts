import { done } from '../testing/index.ts';
import { enterTeacher } from './enter-teacher.ts';
import { formGroup } from './form-group.ts';
import { approveGroup, draftGroup } from './review-group.ts';
import { approveTeacher, draftTeacher } from './review-teacher.ts';

export const teacher = { teacher: 'T-7', surname: 'Омарова', givenName: 'Сәуле', patronymic: 'Бекқызы', department: 'Anatomy' } as const;
export const teacherEntered = done(enterTeacher, teacher);

export const sportGroup = { group: 'FK-22-1', programme: '6B01402', intake: 2022, language: 'kk', adviser: 'T-7' } as const;
/** Needs the programme and the teacher. */
export const groupFormed = done(formGroup, sportGroup);

/** The teacher is to be called Серікқызы. */
export const teacherDrafted = done(draftTeacher, { ...teacher, patronymic: 'Серікқызы' });
export const teacherApproved = done(approveTeacher, { teacher: 'T-7', approvedOn: '2023-01-16' });

/** The group is to have no adviser. */
export const groupDrafted = done(draftGroup, { group: 'FK-22-1', programme: '6B01402', intake: 2022, language: 'kk' });
export const groupApproved = done(approveGroup, { group: 'FK-22-1', approvedOn: '2023-01-16' });
