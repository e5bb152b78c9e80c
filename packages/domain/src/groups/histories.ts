import { done } from '../testing/index.ts';
import { enterTeacher } from './enter-teacher.ts';
import { formGroup } from './form-group.ts';

export const teacher = { teacher: 'T-7', surname: 'Омарова', givenName: 'Сәуле', patronymic: 'Бекқызы', department: 'Anatomy' } as const;
export const teacherEntered = done(enterTeacher, teacher);

export const sportGroup = { group: 'FK-22-1', programme: '6B01402', intake: 2022, language: 'kk', adviser: 'T-7' } as const;
/** Needs the programme and the teacher. */
export const groupFormed = done(formGroup, sportGroup);
