import { compareCodePoints } from '@tirkeu/domain';
import { appealFinders } from '../appeals/index.ts';
import { markFinders } from '../assessment/index.ts';
import { attestationFinders } from '../attestation/index.ts';
import { diplomaFinders } from '../documents/index.ts';
import { orderFinders } from '../orders/index.ts';
import { progressionFinders, promotions, ratings } from '../progression/index.ts';
import { recognitionFinders } from '../recognition/index.ts';
import { type Finder, type Finding, ledgerOf, type Register, type StudentPage } from '../register/index.ts';
import { windowFinders } from '../windows/index.ts';
import { form34Oddities } from '../reporting/index.ts';
import { awards } from '../scholarship/index.ts';

const finders: readonly Finder[] = [
  ...orderFinders,
  ...markFinders,
  ...appealFinders,
  ...recognitionFinders,
  ...progressionFinders,
  ...attestationFinders,
  ...diplomaFinders,
  ...windowFinders,
];

/** What is odd about decisions about many students: they are compared with whole tables, so that one student alone says nothing. */
const ofDecisions: readonly Finder[] = [awards.finder, promotions.finder, ratings.finder];

const foundBy = (by: readonly Finder[], register: Register, page: StudentPage): readonly Finding[] =>
  by
    .flatMap((find) => find(register, page).map((found) => ({ ...found, student: page.student })))
    .toSorted((a, b) => compareCodePoints(a.kind, b.kind) || compareCodePoints(a.document, b.document));

/** What contradicts itself in a student's record, or is odd but lawful: by kind and document. */
export const findingsAbout = (register: Register, page: StudentPage): readonly Finding[] => foundBy(finders, register, page);

/** What is odd about the office's own reports: the findings name no student. */
const ofReports = (register: Register): readonly Finding[] => form34Oddities(register).map((found) => ({ ...found, student: '' }));

/** What contradicts itself in the records, or is odd but lawful: by student, kind and document; what is of no student comes last. */
export const findings = (register: Register): readonly Finding[] => [
  ...ledgerOf(register).pages.flatMap((page) => foundBy([...finders, ...ofDecisions], register, page)),
  ...ofReports(register),
];
