import type { StudentRecord } from '@tirkeu/domain/record';

/**
 * GPA and debts once more, by the letter of EXCHANGE rules 2, 6–9 and by brute force, sharing nothing with the views: integers
 * only, hundredths of a point.
 */
type Fact = {
  readonly place: string;
  readonly discipline: string;
  readonly term: string;
  readonly credits: bigint;
  readonly counts: boolean;
  readonly letter: string;
  readonly hundredths: bigint | undefined;
  readonly fails: boolean;
};

const ranks = ['recognised', 'regular', 'individual', 'fx', 'repeat'];
const codePoints = (text: string): string => [...text].map((c) => c.codePointAt(0)!.toString(16).padStart(6, '0')).join('');
const hundredthsOf = (points: string | undefined): bigint | undefined => {
  if (points === undefined) return undefined;
  const [whole, places = ''] = points.split('.');
  return BigInt(whole! + places.padEnd(2, '0'));
};

const facts = (record: StudentRecord, day: string): readonly Fact[] =>
  [
    ...Object.values(record.grades)
      .filter(({ closedOn }) => closedOn <= day)
      .map((grade) => {
        let now: { readonly letter: string; readonly points?: string; readonly traditional?: string } = grade;
        let since = '';
        for (const appeal of Object.values(record.amendments)) {
          const order = `${appeal.heardOn} ${codePoints(appeal.appeal)}`;
          if (appeal.statement !== grade.statement || appeal.heardOn > day || order < since) continue;
          since = order;
          now = appeal;
        }
        const place = `${grade.closedOn} ${ranks.indexOf(grade.attempt)} ${codePoints(grade.statement)}`;
        return {
          ...now,
          place,
          discipline: grade.discipline,
          term: String(grade.term),
          credits: grade.credits,
          countsInGpa: grade.countsInGpa,
        };
      }),
    ...Object.values(record.recognitions)
      .filter(({ recognisedOn }) => recognisedOn <= day)
      .map((known) => ({ ...known, place: `${known.recognisedOn} 0`, term: '' })),
  ].map(({ place, discipline, term, credits, countsInGpa, letter, points, traditional }) => ({
    place,
    discipline,
    term,
    credits: BigInt(credits),
    counts: countsInGpa,
    letter,
    hundredths: hundredthsOf(points),
    fails: letter === 'NP' || traditional === 'unsatisfactory',
  }));

const lastOnes = (among: readonly Fact[]): readonly Fact[] =>
  among.filter((fact) => !among.some((other) => other.discipline === fact.discipline && other.place > fact.place));

const gpaRow = (student: string, scope: string, period: string, among: readonly Fact[]): readonly string[][] => {
  let credits = 0n;
  let points = 0n;
  for (const { counts, hundredths, credits: own } of lastOnes(among)) {
    if (!counts || hundredths === undefined) continue;
    credits += own;
    points += own * hundredths;
  }
  if (credits === 0n) return [];
  const value = (2n * points + credits) / (2n * credits);
  const text = value.toString().padStart(3, '0');
  return [[student, scope, period, String(credits), `${text.slice(0, -2)}.${text.slice(-2)}`]];
};

/** The rows of the GPA table of one student, unsorted. */
export const naiveGpa = (record: StudentRecord, day: string): readonly (readonly string[])[] => {
  const known = facts(record, day);
  const terms = new Set(known.map(({ term }) => term).filter((term) => term !== ''));
  const years = new Set([...terms].map((term) => term.slice(0, 7)));
  return [
    ...gpaRow(record.student, 'cumulative', '', known),
    ...[...terms].flatMap((term) =>
      gpaRow(
        record.student,
        'semester',
        term,
        known.filter((fact) => fact.term === term),
      ),
    ),
    ...[...years].flatMap((year) =>
      gpaRow(
        record.student,
        'year',
        year,
        known.filter((fact) => fact.term.startsWith(year)),
      ),
    ),
  ];
};

/** The rows of the table of debts of one student, unsorted. */
export const naiveDebts = (record: StudentRecord, day: string): readonly (readonly string[])[] => {
  const known = facts(record, day);
  return lastOnes(known)
    .filter(({ fails, letter }) => fails || letter === 'I')
    .map(({ discipline, letter }) => {
      const failures = known.filter((fact) => fact.discipline === discipline && fact.fails).length;
      return [record.student, discipline, letter, String(failures), failures >= 3 ? 'yes' : 'no'];
    });
};
