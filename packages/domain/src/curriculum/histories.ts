import { done } from '../testing/index.ts';
import { enterDiscipline } from './enter-discipline.ts';
import { layDown } from './lay-down.ts';
import { openProgramme } from './open-programme.ts';

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
