import { compareCodePoints } from '@tirkeu/domain';
import { appealFinders } from '../appeals/index.ts';
import { markFinders } from '../assessment/index.ts';
import { attestationFinders } from '../attestation/index.ts';
import { diplomaFinders } from '../documents/index.ts';
import { orderFinders } from '../orders/index.ts';
import { progressionFinders } from '../progression/index.ts';
import { recognitionFinders } from '../recognition/index.ts';
import { type Finder, type Finding, ledgerOf, type Register, type StudentPage } from '../register/index.ts';
import { windowFinders } from '../windows/index.ts';

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

/** What contradicts itself in a student's record, or is odd but lawful: by kind and document. */
export const findingsAbout = (register: Register, page: StudentPage): readonly Finding[] =>
  finders
    .flatMap(({ kind, find }) => find(register, page).map(({ document, text }) => ({ kind, student: page.student, document, text })))
    .toSorted((a, b) => compareCodePoints(a.kind, b.kind) || compareCodePoints(a.document, b.document));

/** What contradicts itself in the records, or is odd but lawful: by student, kind and document. */
export const findings = (register: Register): readonly Finding[] =>
  ledgerOf(register).pages.flatMap((page) => findingsAbout(register, page));
