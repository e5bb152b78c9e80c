import * as t from 'io-ts';

const whole = (from: number, to: number) => (n: number) => Number.isInteger(n) && n >= from && n <= to;

const isPercent = whole(0, 100);
const isCredits = whole(1, 30);
const isProgrammeCredits = whole(1, 999);
const isCourse = whole(1, 9);
const isSemester = whole(1, 99);
const isIntake = whole(1900, 2999);
const isYears = whole(1, 9);
const isCount = whole(0, Number.MAX_SAFE_INTEGER);

export interface PercentBrand {
  readonly Percent: unique symbol;
}
/** A whole number 0–100: a mark, a rating of a half-semester, a final percent. */
export const Percent = t.brand(t.number, (n): n is t.Branded<number, PercentBrand> => isPercent(n), 'Percent');
export type Percent = t.TypeOf<typeof Percent>;

export interface CreditsBrand {
  readonly Credits: unique symbol;
}
/** Academic credits of one discipline or attestation, 1–30. */
export const Credits = t.brand(t.number, (n): n is t.Branded<number, CreditsBrand> => isCredits(n), 'Credits');
export type Credits = t.TypeOf<typeof Credits>;

export interface ProgrammeCreditsBrand {
  readonly ProgrammeCredits: unique symbol;
}
/** Academic credits of a whole programme, 1–999. */
export const ProgrammeCredits = t.brand(
  t.number,
  (n): n is t.Branded<number, ProgrammeCreditsBrand> => isProgrammeCredits(n),
  'ProgrammeCredits',
);
export type ProgrammeCredits = t.TypeOf<typeof ProgrammeCredits>;

export interface CourseBrand {
  readonly Course: unique symbol;
}
/** A year of study, from 1. */
export const Course = t.brand(t.number, (n): n is t.Branded<number, CourseBrand> => isCourse(n), 'Course');
export type Course = t.TypeOf<typeof Course>;

export interface SemesterBrand {
  readonly Semester: unique symbol;
}
/** A semester of the curriculum, from 1; twice the years of the programme at most. */
export const Semester = t.brand(t.number, (n): n is t.Branded<number, SemesterBrand> => isSemester(n), 'Semester');
export type Semester = t.TypeOf<typeof Semester>;

export interface IntakeBrand {
  readonly Intake: unique symbol;
}
/** The calendar year in which an intake begins. */
export const Intake = t.brand(t.number, (n): n is t.Branded<number, IntakeBrand> => isIntake(n), 'Intake');
export type Intake = t.TypeOf<typeof Intake>;

export interface StudyYearsBrand {
  readonly StudyYears: unique symbol;
}
/** The length of a programme in years. */
export const StudyYears = t.brand(t.number, (n): n is t.Branded<number, StudyYearsBrand> => isYears(n), 'StudyYears');
export type StudyYears = t.TypeOf<typeof StudyYears>;

export interface CountBrand {
  readonly Count: unique symbol;
}
/** How many there are of something, from none. */
export const Count = t.brand(t.number, (n): n is t.Branded<number, CountBrand> => isCount(n), 'Count');
export type Count = t.TypeOf<typeof Count>;
