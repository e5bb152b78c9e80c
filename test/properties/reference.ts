import { byCodePoints, type Cells, type Draft, type PolicyDraft } from './draft.ts';

/**
 * The result tables once more, by the letter of EXCHANGE rules 1–16, straight from the rows of a folder: slowly, without events, and
 * sharing nothing with the packages. What the office says must be what this says.
 */

type Fraction = readonly [n: bigint, d: bigint];

const number = (text: string | number): Fraction => {
  const [, sign = '', whole = '', places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(text))!;
  const n = BigInt(whole + places);
  return [sign === '-' ? -n : n, 10n ** BigInt(places.length)];
};
const sum = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const product = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const quotient = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
/** Half up; nothing here is negative. */
const rounded = ([n, d]: Fraction, places: number): bigint => (2n * n * 10n ** BigInt(places) + d) / (2n * d);
const written = (value: Fraction, places: number): string => {
  const digits = String(rounded(value, places)).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
const zero: Fraction = [0n, 1n];

/** Later than any day: with it everything is known. */
const NOW = '9999-99-99';

type Attempt = {
  readonly student: string;
  readonly discipline: string;
  readonly term: string;
  readonly statement: string;
  readonly attempt: string;
  readonly on: string;
  readonly rating: Fraction | undefined;
  readonly exam: string;
  readonly percent: string;
  readonly letter: string;
  readonly points: Fraction | undefined;
  readonly traditional: string;
  readonly isAdmitted: boolean;
  readonly absence: string;
};

type Standing = Readonly<Record<string, string>>;

const attempts = ['recognised', 'regular', 'individual', 'fx', 'repeat'];
const standingFields = ['programme', 'group', 'course', 'form', 'language', 'funding'];
const statusBy: Readonly<Record<string, string>> = {
  enrolment: 'active',
  'transfer-in': 'active',
  restoration: 'active',
  'return-from-leave': 'active',
  'academic-leave': 'on-leave',
  dismissal: 'dismissed',
  'transfer-out': 'transferred-out',
  graduation: 'graduated',
};

const policyOn = ({ policies }: Pick<Draft, 'policies'>, day: string): PolicyDraft | undefined =>
  policies.filter(({ inForceFrom }) => inForceFrom <= day).toSorted((a, b) => byCodePoints(b.inForceFrom, a.inForceFrom))[0];

const lettered = (policy: PolicyDraft, percent: bigint, isFx: boolean) => {
  const scale = policy.scale.toSorted((a, b) => b.fromPercent - a.fromPercent);
  const row = scale.find(({ fromPercent }) => BigInt(fromPercent) <= percent)!;
  const { letter, points, traditional } = isFx && row.traditional === 'unsatisfactory' ? scale.at(-1)! : row;
  return { percent: String(percent), letter, points: number(points), traditional };
};
const unlettered = (letter: string) => ({ percent: '', letter, points: undefined, traditional: '' });

const isFailing = ({ letter, traditional }: Pick<Attempt, 'letter' | 'traditional'>): boolean =>
  letter === 'NP' || traditional === 'unsatisfactory';
const isPassing = (attempt: Attempt): boolean => !isFailing(attempt) && attempt.letter !== 'I';

/** Whether a percent of a day passes under its policy. */
export const passesOn = (policies: readonly PolicyDraft[], percent: bigint, day: string): boolean =>
  lettered(policyOn({ policies }, day)!, percent, false).traditional !== 'unsatisfactory';

const disciplineOf = (draft: Draft, code: string): Cells => draft.rows.disciplines.find(({ discipline }) => discipline === code)!;

const gradedMark = (draft: Draft, statement: Cells, mark: Cells, known: string): Attempt => {
  const base = {
    student: mark['student']!,
    discipline: statement['discipline']!,
    term: statement['term']!,
    statement: statement['statement']!,
    attempt: statement['attempt']!,
    on: statement['closed_on']!,
    rating: undefined,
    exam: '',
    isAdmitted: true,
    absence: mark['absence']!,
  };
  if (disciplineOf(draft, base.discipline)['control'] === 'pass')
    return { ...base, ...unlettered(mark['absence'] === 'valid' ? 'I' : mark['absence'] === 'invalid' ? 'NP' : mark['mark']!) };
  const policy = policyOn(draft, statement['issued_on']!)!;
  const isFx = base.attempt === 'fx';
  const rating = quotient(sum(number(mark['rating1']!), number(mark['rating2']!)), [2n, 1n]);
  if (isLess(rating, number(policy.admission.minimumRating))) return { ...base, rating, isAdmitted: false, ...lettered(policy, 0n, isFx) };
  if (mark['absence'] === 'valid') return { ...base, rating, ...unlettered('I') };
  if (mark['absence'] === 'invalid') return { ...base, rating, ...lettered(policy, 0n, isFx) };
  const [appeal] = draft.rows.appeals
    .filter((row) => row['statement'] === base.statement && row['student'] === base.student && row['minutes_date']! <= known)
    .toSorted((a, b) => byCodePoints(b['minutes_date']!, a['minutes_date']!) || byCodePoints(b['appeal']!, a['appeal']!));
  const exam = appeal?.['exam_after'] ?? mark['exam']!;
  const { ratingWeight, examWeight } = policy.finalGrade;
  const percent =
    policy.exam.mustPass && isLess(number(exam), number(policy.exam.passMark))
      ? BigInt(exam)
      : rounded(sum(product(rating, number(ratingWeight)), product(number(exam), number(examWeight))), 0);
  return { ...base, rating, exam: String(BigInt(exam)), ...lettered(policy, percent, isFx) };
};

const attemptsKnown = (draft: Draft, known: string): readonly Attempt[] => [
  ...draft.rows.statements
    .filter((statement) => statement['closed_on'] !== '' && statement['closed_on']! <= known)
    .flatMap((statement) =>
      draft.rows.marks
        .filter((mark) => mark['statement'] === statement['statement'])
        .map((mark) => gradedMark(draft, statement, mark, known)),
    ),
  ...draft.rows.recognised
    .filter((row) => row['recognised_on']! <= known)
    .map((row) => ({
      student: row['student']!,
      discipline: row['discipline']!,
      term: '',
      statement: '',
      attempt: 'recognised',
      on: row['recognised_on']!,
      rating: undefined,
      exam: '',
      isAdmitted: true,
      absence: '',
      ...(row['percent'] === '' ? unlettered('T') : lettered(policyOn(draft, row['recognised_on']!)!, BigInt(row['percent']!), false)),
    })),
];

const inOrder = (a: Attempt, b: Attempt): number =>
  byCodePoints(a.on, b.on) || attempts.indexOf(a.attempt) - attempts.indexOf(b.attempt) || byCodePoints(a.statement, b.statement);

const lastOfEach = (among: readonly Attempt[]): readonly Attempt[] =>
  among.filter(
    (one) => !among.some((other) => other.student === one.student && other.discipline === one.discipline && inOrder(other, one) > 0),
  );

const gpaOf = (draft: Draft, scope: readonly Attempt[]): { readonly credits: bigint; readonly value: Fraction } | undefined => {
  let credits = 0n;
  let points = zero;
  for (const last of lastOfEach(scope)) {
    const { credits: own, counts_in_gpa: counts } = disciplineOf(draft, last.discipline);
    if (last.points === undefined || counts === 'no') continue;
    credits += BigInt(own!);
    points = sum(points, product(last.points, [BigInt(own!), 1n]));
  }
  if (credits === 0n) return undefined;
  return { credits, value: [rounded(quotient(points, [credits, 1n]), 2), 100n] };
};

const inYear = (of: readonly Attempt[], year: string): readonly Attempt[] => of.filter(({ term }) => term.startsWith(`${year}/`));
const ofStudent = (of: readonly Attempt[], who: string): readonly Attempt[] => of.filter(({ student }) => student === who);
const debtsOf = (of: readonly Attempt[]): readonly Attempt[] => lastOfEach(of).filter((last) => !isPassing(last));

const standingOn = (draft: Draft, student: Cells, day: string, known: string): Standing | undefined => {
  const orders = draft.rows.orders.filter(
    (order) => order['student'] === student['student'] && order['order_date']! <= known && order['effective_on']! <= day,
  );
  const isVoid = (order: Cells): boolean =>
    orders.some((other) => other['kind'] === 'cancellation' && other['cancels'] === order['order_number'] && !isVoid(other));
  const standing: Record<string, string> = { surname: student['surname']!, given_name: student['given_name']! };
  const inForce = orders
    .filter((order) => !isVoid(order))
    .toSorted((a, b) => {
      for (const field of ['effective_on', 'order_date', 'order_number'])
        if (a[field] !== b[field]) return byCodePoints(a[field]!, b[field]!);
      return 0;
    });
  for (const order of inForce) {
    const status = statusBy[order['kind']!];
    if (status !== undefined) standing['status'] = status;
    for (const field of standingFields) if (order[field] !== '') standing[field] = order[field]!;
    if (order['kind'] === 'name-change') {
      standing['surname'] = order['new_surname']!;
      standing['given_name'] = order['new_given_name']!;
    }
  }
  return standing['status'] === undefined ? undefined : standing;
};

type DecidingDay = { readonly period: string; readonly day: string };

/** The latest last day of a period of each term, where it is not after the day asked for. */
const decidingDays = (draft: Draft, period: string, terms: RegExp, asOf: string): readonly DecidingDay[] => {
  const found = draft.rows.calendars.filter((row) => row['period'] === period && terms.test(row['term']!));
  return [...new Set(found.map((row) => row['term']!))]
    .map((term) => ({
      period: term,
      day: found
        .filter((row) => row['term'] === term)
        .map((row) => row['to']!)
        .toSorted()
        .at(-1)!,
    }))
    .filter(({ day }) => day <= asOf);
};

const activeOn = (draft: Draft, day: string): readonly { readonly student: Cells; readonly standing: Standing }[] =>
  draft.rows.students.flatMap((student) => {
    const standing = standingOn(draft, student, day, day);
    return standing?.['status'] === 'active' ? [{ student, standing }] : [];
  });

type Rows = readonly (readonly string[])[];
type Build = (draft: Draft, asOf: string) => Rows;

const roster: Build = (draft, asOf) =>
  draft.rows.students.flatMap((student) => {
    const standing = standingOn(draft, student, asOf, asOf);
    if (standing === undefined) return [];
    return [[student['student']!, ...['status', ...standingFields, 'surname', 'given_name'].map((field) => standing[field] ?? '')]];
  });

const grades: Build = (draft, asOf) =>
  attemptsKnown(draft, asOf).map((one) => [
    one.student,
    one.term,
    one.discipline,
    one.statement,
    one.attempt,
    one.rating === undefined ? '' : written(one.rating, 2),
    one.exam,
    one.percent,
    one.letter,
    one.points === undefined ? '' : written(one.points, 2),
    one.traditional,
  ]);

const gpa: Build = (draft, asOf) => {
  const known = attemptsKnown(draft, asOf);
  return draft.rows.students.flatMap(({ student }) => {
    const own = ofStudent(known, student!);
    const terms = [...new Set(own.map(({ term }) => term).filter((term) => term !== ''))];
    const years = [...new Set(terms.map((term) => term.split('/')[0]!))];
    const scopes: readonly (readonly [string, string, readonly Attempt[]])[] = [
      ['cumulative', '', own],
      ...years.map((year) => ['year', year, inYear(own, year)] as const),
      ...terms.map((period) => ['semester', period, own.filter(({ term }) => term === period)] as const),
    ];
    return scopes.flatMap(([scope, period, among]) => {
      const found = gpaOf(draft, among);
      return found === undefined ? [] : [[student!, scope, period, String(found.credits), written(found.value, 2)]];
    });
  });
};

const debts: Build = (draft, asOf) => {
  const known = attemptsKnown(draft, asOf);
  return draft.rows.students.flatMap(({ student }) => {
    const own = ofStudent(known, student!);
    return debtsOf(own).map(({ discipline, letter }) => {
      const failures = own.filter((one) => one.discipline === discipline && isFailing(one)).length;
      return [student!, discipline, letter, String(failures), failures >= 3 ? 'yes' : 'no'];
    });
  });
};

const scholarship: Build = (draft, asOf) =>
  decidingDays(draft, 'fx', /\/[12]$/, asOf).flatMap(({ period, day }) =>
    activeOn(draft, day).flatMap(({ student, standing }) => {
      if (standing['form'] !== 'full-time' || standing['funding'] !== 'grant') return [];
      const counted = ofStudent(attemptsKnown(draft, day), student['student']!).filter(
        ({ term, attempt, letter }) => term === period && attempt === 'regular' && letter !== 'P',
      );
      if (counted.length === 0) return [];
      const { excellentLetters, goodLetters } = policyOn(draft, day)!.scholarship;
      const isExcellent = ({ letter }: Attempt) => excellentLetters.includes(letter);
      const row = (category: string) => [[period, student['student']!, category]];
      if (counted.every(isExcellent)) return row('increased');
      if (counted.every((one) => isExcellent(one) || goodLetters.includes(one.letter))) return row('standard');
      return counted.every(isPassing) && student['social_category'] !== '' ? row('social') : [];
    }),
  );

const promotion: Build = (draft, asOf) =>
  decidingDays(draft, 'summer', /\/S$/, asOf).flatMap(({ period, day }) => {
    const year = period.split('/')[0]!;
    const known = attemptsKnown(draft, day);
    return activeOn(draft, day).flatMap(({ student, standing }) => {
      const own = ofStudent(known, student['student']!);
      const found = gpaOf(draft, inYear(own, year));
      const point = policyOn(draft, day)?.transferPoint[standing['course'] ?? ''];
      if (found === undefined || point === undefined) return [];
      const owed = debtsOf(own).length;
      const decision = isLess(found.value, number(point)) ? 'repeat-year' : owed === 0 ? 'promote' : 'promote-with-debts';
      return [[year, student['student']!, standing['course']!, written(found.value, 2), written(number(point), 2), String(owed), decision]];
    });
  });

const rating: Build = (draft, asOf) =>
  decidingDays(draft, 'fx', /\/2$/, asOf).flatMap(({ period, day }) => {
    const year = period.split('/')[0]!;
    const known = attemptsKnown(draft, day);
    const ranked = activeOn(draft, day).flatMap(({ student, standing }) => {
      const found = gpaOf(draft, inYear(ofStudent(known, student['student']!), year));
      return found === undefined
        ? []
        : [{ student: student['student']!, of: [standing['programme'] ?? '', standing['course'] ?? ''], value: found.value }];
    });
    return ranked.map(({ student, of, value }) => {
      const better = ranked.filter((other) => String(other.of) === String(of) && isLess(value, other.value)).length;
      return [year, ...of, String(better + 1), student, written(value, 2)];
    });
  });

const form34: Build = (draft, asOf) =>
  decidingDays(draft, 'session', /\/[12]$/, asOf).flatMap(({ period, day }) => {
    const known = attemptsKnown(draft, day).filter(
      ({ term, attempt, discipline }) => term === period && attempt === 'regular' && disciplineOf(draft, discipline)['control'] === 'exam',
    );
    const groups = new Map<string, Attempt[][]>();
    for (const { student, standing } of activeOn(draft, day)) {
      const own = ofStudent(known, student['student']!);
      if (own.length === 0) continue;
      const key = JSON.stringify(['programme', 'course', 'language', 'funding'].map((field) => standing[field] ?? ''));
      groups.set(key, [...(groups.get(key) ?? []), [...own]]);
    }
    return [...groups].map(([key, students]) => {
      const classes = ['not_admitted', 'absent_valid', 'absent_invalid', 'excellent', 'excellent_good', 'good', 'mixed', 'satisfactory'];
      const counts: Record<string, number> = Object.fromEntries(
        [...classes, 'failed_1', 'failed_2', 'failed_3plus'].map((name) => [name, 0]),
      );
      for (const own of students) {
        const failed = own.filter(isFailing).length;
        const marks = [...new Set(own.map(({ traditional }) => traditional))].toSorted().join(' ');
        const named: Readonly<Record<string, string>> = {
          excellent: 'excellent',
          'excellent good': 'excellent_good',
          good: 'good',
          satisfactory: 'satisfactory',
        };
        const name = own.some(({ isAdmitted }) => !isAdmitted)
          ? 'not_admitted'
          : own.some(({ absence }) => absence === 'valid')
            ? 'absent_valid'
            : own.some(({ absence }) => absence === 'invalid')
              ? 'absent_invalid'
              : failed > 0
                ? `failed_${failed >= 3 ? '3plus' : failed}`
                : (named[marks] ?? 'mixed');
        counts[name]!++;
      }
      const count = (...names: readonly string[]): Fraction => [BigInt(names.reduce((total, name) => total + counts[name]!, 0)), 1n];
      const all: Fraction = [BigInt(students.length), 1n];
      const share = (part: Fraction) => written(quotient(product(part, [100n, 1n]), all), 1);
      const sat = students.flat().filter(({ exam }) => exam !== '');
      const total = sat.reduce((so, { percent }) => so + BigInt(percent), 0n);
      return [
        period,
        ...(JSON.parse(key) as string[]),
        String(students.length),
        ...[...classes, 'failed_1', 'failed_2', 'failed_3plus'].map((name) => String(counts[name])),
        share(count('excellent', 'excellent_good', 'good', 'mixed', 'satisfactory')),
        share(count('excellent', 'excellent_good', 'good')),
        sat.length === 0 ? '' : written([total, BigInt(sat.length)], 2),
      ];
    });
  });

const diplomas: Build = (draft, asOf) =>
  draft.rows.students.flatMap((student) => {
    if (standingOn(draft, student, asOf, asOf)?.['status'] !== 'graduated') return [];
    const held = draft.rows.attestation
      .filter((row) => row['student'] === student['student'] && row['held_on']! <= asOf)
      .toSorted((a, b) => byCodePoints(a['held_on']!, b['held_on']!) || byCodePoints(a['minutes_number']!, b['minutes_number']!))
      .map(
        (row) =>
          ({ ...row, ...lettered(policyOn(draft, row['held_on']!)!, BigInt(row['percent']!), false) }) as Cells &
            ReturnType<typeof lettered>,
      );
    const last = held.at(-1)!;
    const own = ofStudent(attemptsKnown(draft, asOf), student['student']!);
    const passed = lastOfEach(own).filter(isPassing);
    const credits = [
      ...passed.map(({ discipline }) => disciplineOf(draft, discipline)['credits']!),
      ...held.filter((one) => !isFailing(one)).map((one) => one['credits']!),
    ];
    const found = gpaOf(draft, own);
    const { minimumGpa, courseLetters, attestationLetters, repeatsAllowed } = policyOn(draft, last['held_on']!)!.honours;
    const honours =
      found !== undefined &&
      !isLess(found.value, number(minimumGpa)) &&
      lastOfEach(own).every(({ points, letter }) => points === undefined || courseLetters.includes(letter)) &&
      held.every(({ letter }) => attestationLetters.includes(letter)) &&
      (repeatsAllowed || !own.some(isFailing));
    return [
      [
        student['student']!,
        last.percent,
        last.letter,
        credits.reduce((total, own) => total + BigInt(own), 0n).toString(),
        found === undefined ? '' : written(found.value, 2),
        honours ? 'yes' : 'no',
      ],
    ];
  });

const builders: Readonly<Record<string, Build>> = { roster, grades, gpa, debts, promotion, scholarship, rating, form34, diplomas };

const sorted = (name: string, rows: Rows): Rows =>
  rows.toSorted((a, b) => {
    const place = name === 'rating' ? 3 : -1;
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return i === place ? Number(a[i]) - Number(b[i]) : byCodePoints(a[i]!, b[i]!);
    return 0;
  });

/** The nine tables for now, or as of a day; rows in their order. */
export const referenceTables = (draft: Draft, asOf?: string): Readonly<Record<string, Rows>> =>
  Object.fromEntries(Object.entries(builders).map(([name, build]) => [name, sorted(name, build(draft, asOf ?? NOW))]));
