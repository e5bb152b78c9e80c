import { type CalendarDate, compareCodePoints, toFixed, yearOf } from '@tirkeu/domain';
import { attestationsBy } from '@tirkeu/domain/documents';
import { passes } from '@tirkeu/domain/policy';
import {
  type AttemptResult,
  gpaOf,
  type GpaScope,
  gpaScopes,
  inScope,
  lastResults,
  outcomeOf,
  passedResults,
} from '@tirkeu/domain/progression';
import { nameOf } from '../orders/index.ts';
import { type AsOf, dayOf, type Open, pageIn, type Register, type StudentPage, twoPlaces } from '../register/index.ts';
import { diplomaFor } from './diplomas.ts';

/** A name in Kazakh, Russian and English; null where the catalogue has none. */
export type Names = { readonly kk: string; readonly ru: string; readonly en: string } | null;

/** One discipline in a transcript, with the last attempt at it in its term. */
export type TranscriptLine = {
  readonly discipline: string;
  readonly name: Names;
  readonly credits: number;
  readonly attempt: AttemptResult['kind'];
  readonly attempts: number;
  readonly statement: string | null;
  readonly on: CalendarDate;
  readonly percent: number | null;
  readonly letter: string;
  readonly points: string | null;
  readonly traditional: string | null;
  readonly passed: boolean;
  readonly countsInGpa: boolean;
  /** Whether no later attempt at the discipline replaces it. */
  readonly last: boolean;
};

/** A GPA in a transcript. */
export type TranscriptGpa = { readonly credits: number; readonly gpa: string } | null;

/** A student's transcript: plain data, ready for JSON. */
export type Transcript = {
  readonly student: string;
  readonly asOf: string | null;
  readonly surname: string | null;
  readonly givenName: string | null;
  readonly patronymic: string | null;
  readonly standing: {
    readonly status: string | null;
    readonly programme: string | null;
    readonly programmeName: Names;
    readonly group: string | null;
    readonly course: number | null;
    readonly form: string | null;
    readonly language: string | null;
    readonly funding: string | null;
  };
  readonly terms: readonly {
    readonly term: string;
    readonly year: string;
    readonly disciplines: readonly TranscriptLine[];
    readonly gpa: TranscriptGpa;
  }[];
  readonly years: readonly { readonly year: string; readonly gpa: TranscriptGpa }[];
  readonly recognised: readonly (TranscriptLine & { readonly institution: string | null; readonly order: string | null })[];
  readonly cumulative: TranscriptGpa;
  /** Credits of passed disciplines and passed attestations. */
  readonly creditsEarned: number;
  readonly programmeCredits: number | null;
  readonly attestations: readonly {
    readonly kind: string;
    readonly minutes: string;
    readonly heldOn: CalendarDate;
    readonly percent: number;
    readonly letter: string;
    readonly credits: number;
    readonly passed: boolean;
  }[];
  readonly thesis: string | null;
  readonly diploma: { readonly honours: boolean } | null;
};

type Named = { readonly nameKk: string; readonly nameRu: string; readonly nameEn: string };

const namesOf = (named: Named | undefined): Names =>
  named === undefined ? null : { kk: named.nameKk, ru: named.nameRu, en: named.nameEn };

const lineOf = (
  register: Register,
  all: readonly AttemptResult[],
  within: readonly AttemptResult[],
  result: AttemptResult,
): TranscriptLine => ({
  discipline: result.discipline,
  name: namesOf(register.disciplines.get(result.discipline)),
  credits: result.credits,
  attempt: result.kind,
  attempts: within.filter(({ discipline }) => discipline === result.discipline).length,
  statement: result.statement ?? null,
  on: result.on,
  percent: result.percent ?? null,
  letter: result.letter,
  points: result.points === undefined ? null : twoPlaces(result.points),
  traditional: result.traditional ?? null,
  passed: outcomeOf(result) === 'passed',
  countsInGpa: result.countsInGpa,
  last: lastResults(all).get(result.discipline) === result,
});

const gpaIn = (results: readonly AttemptResult[], scope: GpaScope): TranscriptGpa => {
  const gpa = gpaOf(results, scope);
  return gpa === undefined ? null : { credits: gpa.credits, gpa: toFixed(gpa.value, 2) };
};

const creditsOf = (items: readonly { readonly credits: number }[]): number => items.reduce((sum, { credits }) => sum + credits, 0);

const transcriptOf = (register: Register, open: Open, page: StudentPage, asOf: AsOf): Transcript => {
  const day = dayOf(asOf);
  const standing = page.standingOn(day);
  const results = page.resultsOn(day);
  const scopes = gpaScopes(results);
  const name = nameOf(page.record, standing);
  const held = attestationsBy(page.record.attestations, day);
  const programme = standing.programme === undefined ? undefined : register.programmes.get(standing.programme);
  const diploma = diplomaFor(register, page, day);
  const recognised = results.filter(({ recognition }) => recognition !== undefined);
  const thesis = page.record.thesis['thesis'];
  return {
    student: page.student,
    asOf: asOf ?? null,
    surname: open(name.surname) ?? null,
    givenName: open(name.givenName) ?? null,
    patronymic: open(name.patronymic) ?? null,
    standing: {
      status: standing.status ?? null,
      programme: standing.programme ?? null,
      programmeName: namesOf(programme),
      group: standing.group ?? null,
      course: standing.course ?? null,
      form: standing.form ?? null,
      language: standing.language ?? null,
      funding: standing.funding ?? null,
    },
    terms: scopes.flatMap((scope) => {
      if (scope.scope !== 'semester') return [];
      const within = inScope(results, scope);
      const last = [...lastResults(within).values()].toSorted((a, b) => compareCodePoints(a.discipline, b.discipline));
      const disciplines = last.map((result) => lineOf(register, results, within, result));
      return [{ term: scope.period, year: yearOf(scope.period), disciplines, gpa: gpaIn(results, scope) }];
    }),
    years: scopes.flatMap((scope) => (scope.scope === 'year' ? [{ year: scope.period, gpa: gpaIn(results, scope) }] : [])),
    recognised: recognised.map((result) => ({
      ...lineOf(register, results, recognised, result),
      institution: result.recognition?.institution ?? null,
      order: result.recognition?.order ?? null,
    })),
    cumulative: gpaIn(results, { scope: 'cumulative' }),
    creditsEarned: creditsOf(passedResults(results)) + creditsOf(held.filter(passes)),
    programmeCredits: programme?.credits ?? null,
    attestations: held.map((one) => ({
      kind: one.kind,
      minutes: one.minutes,
      heldOn: one.heldOn,
      percent: one.percent,
      letter: one.letter,
      credits: one.credits,
      passed: passes(one),
    })),
    thesis: thesis === undefined || thesis.topicApprovedOn > day ? null : thesis.topic,
    diploma: diploma === undefined ? null : { honours: diploma.honours },
  };
};

/**
 * The transcript of a student: disciplines by term with credits, percent, letter, points and traditional mark, GPA by term, year
 * and cumulative, recognised disciplines, attestation. Undefined where there is no such student.
 */
export const transcript = (register: Register, open: Open, student: string, asOf: AsOf): Transcript | undefined => {
  const page = pageIn(register, student);
  return page === undefined ? undefined : transcriptOf(register, open, page, asOf);
};
