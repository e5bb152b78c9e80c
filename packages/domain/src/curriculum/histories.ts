import { done } from '../testing/index.ts';
import { enterDiscipline } from './enter-discipline.ts';
import { layDown } from './lay-down.ts';
import { openProgramme } from './open-programme.ts';
import { approveCurriculum, draftCurriculum } from './review-curriculum.ts';
import { approveDiscipline, draftDiscipline } from './review-discipline.ts';
import { approveProgramme, draftProgramme } from './review-programme.ts';

export const sport = {
  programme: '6B01402',
  nameKk: 'Дене шынықтыру және спорт',
  nameRu: 'Физическая культура и спорт',
  nameEn: 'Physical culture and sport',
  degree: 'bachelor',
  credits: 240,
  years: 4,
} as const;
export const programmeOpened = done(openProgramme, sport);

export const anatomy = {
  discipline: 'ANAT',
  nameKk: 'Анатомия',
  nameRu: 'Анатомия',
  nameEn: 'Anatomy',
  credits: 5,
  cycle: 'BD',
  component: 'VK',
  control: 'exam',
  countsInGpa: true,
} as const;
export const anatomyEntered = done(enterDiscipline, anatomy);

export const swimming = {
  ...anatomy,
  discipline: 'SWIM',
  nameKk: 'Жүзу',
  nameRu: 'Плавание',
  nameEn: 'Swimming',
  credits: 2,
  control: 'pass',
} as const;
export const swimmingEntered = done(enterDiscipline, swimming);

export const curriculumLaidDown = done(layDown, {
  programme: '6B01402',
  intake: 2022,
  rows: [
    { discipline: 'ANAT', semester: 1, kind: 'required' },
    { discipline: 'SWIM', semester: 8, kind: 'elective' },
  ],
});

/** The programme and its two disciplines. */
export const catalogue = [programmeOpened, anatomyEntered, swimmingEntered];

/** The programme is to be called otherwise in English. */
export const programmeDrafted = done(draftProgramme, { ...sport, nameEn: 'Sport' });
export const programmeApproved = done(approveProgramme, { programme: '6B01402', approvedOn: '2022-05-30' });

/** Anatomy is to have six credits, from the autumn of 2023 on. */
export const anatomyDrafted = done(draftDiscipline, { ...anatomy, credits: 6 });
export const anatomyApproved = done(approveDiscipline, { discipline: 'ANAT', approvedOn: '2023-05-30', inForceFrom: '2023-09-01' });

/** The intake of 2022 is to have swimming alone. */
export const curriculumDrafted = done(draftCurriculum, {
  programme: '6B01402',
  intake: 2022,
  rows: [{ discipline: 'SWIM', semester: 8, kind: 'elective' }],
});
export const curriculumApproved = done(approveCurriculum, { programme: '6B01402', intake: 2022, approvedOn: '2022-08-25' });
