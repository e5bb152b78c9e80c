import fc from 'fast-check';
import { byCodePoints, type Cells, type Draft, type FileName, forEachFile, inNfc, type PolicyDraft, rowOf } from './draft.ts';
import { passesOn } from './reference.ts';
import type { Manner } from './write.ts';

/**
 * Lawful exchange folders. What is drawn are wishes, small numbers that shrink well; `build` makes a folder of them and leaves out or
 * mends what would be a problem, so that every folder is lawful however a wish shrinks.
 */

/** The days on which everything happens: around the days of decision, so that histories meet there. */
const days = [
  '2018-08-25',
  '2018-09-01',
  '2018-10-30',
  '2018-11-01',
  '2018-12-14',
  '2018-12-20',
  '2019-01-03',
  '2019-01-04',
  '2019-01-10',
  '2019-01-11',
  '2019-01-15',
  '2019-05-26',
  '2019-05-27',
  '2019-06-05',
  '2019-06-06',
  '2019-06-12',
  '2019-07-25',
  '2019-07-26',
  '2019-08-25',
  '2019-09-01',
  '2019-12-20',
  '2020-01-03',
  '2020-01-10',
  '2020-01-11',
  '2020-05-26',
  '2020-06-05',
  '2020-07-25',
  '2020-07-26',
  '2020-09-01',
  '2021-06-12',
];
const dayAt = (i: number): string => days[i % days.length]!;
const day = fc.nat(days.length - 1);

/** The day before or after. */
export const beside = (date: string, by: 1 | -1): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

const later = (a: string, b: string): string => (a < b ? b : a);
const at = <A>(of: readonly A[], i: number): A => of[i % of.length]!;

/** Beginnings of numbers: digits of different length, what decomposes, and what UTF-16 and code points order differently. */
const beginnings = ['', '9', 'S/', 'Я', 'ё-', 'Ａ', '𐐀', 'a b', '%2', '__'];
const beginning = fc.nat(beginnings.length - 1);

/** A key of its own; some are names that every object of the language has. */
const keyOf = (begins: number, i: number): string =>
  begins === 9 && i === 1 ? '__proto__' : begins === 9 && i === 0 ? 'constructor' : `${at(beginnings, begins)}${i}`;

const terms = ['2018-19/1', '2018-19/2', '2018-19/S', '2019-20/1', '2019-20/2', '2019-20/S'];
const allLetters = ['A', 'A-', 'B+', 'B', 'C', 'D', 'FX', 'F', 'Ә'];
const weights = [
  ['0.6', '0.4'],
  ['0.333', '0.667'],
  ['0.5', '0.5'],
  ['1', '0'],
  [0, 1],
  ['0.25', '0.750'],
  ['0.4999999999999999999999', '0.5000000000000000000001'],
] as const;
const minimumRatings = [50, 0, '50', '50.5', 40, '74.5', '100'] as const;
const points = ['4.00', '3.67', '3.33', 3, '2.67', '2.3', '2.00', '1.67', '1', '0.50', 0] as const;
const transferPoints = ['1.80', 0, '2', '2.67', '3.335', '4.00'] as const;
const gpas = ['3.50', '2.6699999999999999999999', 0, '2', '3.67', '2.335', '4.00'] as const;

const mark = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 25, 40, 49, 50, 51, 74, 75, 89, 90, 95, 100) },
  { weight: 1, arbitrary: fc.nat(100) },
);
const highMark = fc.oneof(fc.constantFrom(100, 90, 95, 80, 50), fc.integer({ min: 50, max: 100 }));
const mask = fc.nat(1023);
const flag = fc.boolean();
const chosen = <A>(of: readonly A[], bits: number): readonly A[] => of.filter((_, i) => (bits >> i) % 2 === 1);
const some = <A>(of: readonly A[], bits: number): readonly A[] => {
  const found = chosen(of, bits);
  return found.length === 0 ? of.slice(0, 1) : found;
};

const policyWish = fc.record({
  from: day,
  passing: fc.nat(5),
  failing: fc.nat(2),
  cuts: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 8, maxLength: 8 }),
  points: fc.nat(3),
  firstLetter: fc.nat(2),
  excellentRows: fc.nat(2),
  goodRows: fc.nat(2),
  weights: fc.nat(weights.length - 1),
  minimumRating: fc.nat(minimumRatings.length - 1),
  mustPass: flag,
  transfer: mask,
  transferPoint: fc.nat(transferPoints.length - 1),
  good: mask,
  excellent: mask,
  course: mask,
  attestation: mask,
  gpa: fc.nat(gpas.length - 1),
  repeatsAllowed: flag,
});
type PolicyWish = typeof policyWish extends fc.Arbitrary<infer W> ? W : never;

const buildPolicy = (wish: PolicyWish, i: number, inForceFrom: string): PolicyDraft => {
  const count = Math.max(1, wish.passing + wish.failing);
  const passing = wish.passing + wish.failing === 0 ? 1 : wish.passing;
  const cuts = [...new Set(wish.cuts)].slice(0, count - 1).toSorted((a, b) => b - a);
  const froms = [...cuts, 0];
  const scale = froms.map((fromPercent, row) => ({
    letter: allLetters[wish.firstLetter + row]!,
    fromPercent,
    points: points[Math.min(wish.points + row, points.length - 1)]!,
    traditional:
      row >= passing
        ? 'unsatisfactory'
        : row < wish.excellentRows
          ? 'excellent'
          : row < wish.excellentRows + wish.goodRows
            ? 'good'
            : 'satisfactory',
  }));
  const letters = scale.map(({ letter }) => letter);
  const lowest = scale.findLast(({ traditional }) => traditional !== 'unsatisfactory')?.fromPercent;
  const [ratingWeight, examWeight] = weights[wish.weights]!;
  return {
    id: `policy-${i}`,
    inForceFrom,
    scale: i % 2 === 0 ? scale : scale.toReversed(),
    finalGrade: { ratingWeight, examWeight, rounding: 'half-up' },
    admission: { minimumRating: minimumRatings[wish.minimumRating]! },
    exam: { passMark: lowest ?? 50, mustPass: wish.mustPass && lowest !== undefined },
    transferPoint: Object.fromEntries(
      chosen(['1', '2', '3', '4'], wish.transfer).map((course, n) => [course, at(transferPoints, wish.transferPoint + n)]),
    ),
    scholarship: { goodLetters: chosen(letters, wish.good), excellentLetters: chosen(letters, wish.excellent) },
    honours: {
      minimumGpa: gpas[wish.gpa]!,
      courseLetters: chosen(letters, wish.course),
      attestationLetters: chosen(letters, wish.attestation),
      repeatsAllowed: wish.repeatsAllowed,
    },
  };
};

/** Policies like those of an office, which most wishes are grafted on. */
const usual: PolicyWish = {
  from: 0,
  passing: 5,
  failing: 2,
  cuts: [90, 85, 75, 65, 50, 25, 10, 5],
  points: 0,
  firstLetter: 1,
  excellentRows: 1,
  goodRows: 2,
  weights: 0,
  minimumRating: 0,
  mustPass: true,
  transfer: 7,
  transferPoint: 0,
  good: 6,
  excellent: 1,
  course: 7,
  attestation: 1,
  gpa: 0,
  repeatsAllowed: false,
};
const anyPolicy = fc.oneof(
  fc.record({ from: day, mustPass: flag, weights: fc.nat(weights.length - 1), good: mask }).map((some) => ({ ...usual, ...some })),
  policyWish,
);

const orderKinds = [
  'dismissal',
  'restoration',
  'academic-leave',
  'return-from-leave',
  'promotion',
  'funding-change',
  'name-change',
  'repeat-year',
  'graduation',
  'transfer-out',
  'enrolment',
  'transfer-in',
  'cancellation',
  'cancellation',
  'cancellation',
];

const standingWish = fc.record({
  programme: fc.nat(2),
  group: fc.nat(2),
  course: fc.nat(4),
  form: fc.nat(5),
  language: fc.nat(3),
  funding: fc.nat(2),
});
type StandingWish = typeof standingWish extends fc.Arbitrary<infer W> ? W : never;

const wishes = fc.record({
  policies: fc.array(anyPolicy, { minLength: 1, maxLength: 3 }),
  disciplines: fc.array(
    fc.record({ isPass: fc.nat(3).map((n) => n === 3), counts: fc.nat(4).map((n) => n < 4), credits: fc.integer({ min: 1, max: 30 }) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  periods: fc.array(fc.record({ calendar: fc.nat(1), term: fc.nat(terms.length - 1), period: fc.nat(2), to: fc.option(day) }), {
    maxLength: 12,
  }),
  students: fc.array(
    fc.record({
      beginning,
      isForeign: fc.nat(3).map((n) => n === 3),
      isMale: flag,
      social: fc.nat(3),
      name: fc.nat(5),
      enteredOn: fc.nat(3),
      enteredBy: fc.nat(7),
      standing: standingWish,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  orders: fc.array(
    fc.record({
      kind: fc.nat(orderKinds.length - 1),
      on: day,
      effectiveOn: day,
      who: mask,
      beginning,
      standing: standingWish,
      fills: mask,
      target: fc.nat(30),
      differs: flag,
    }),
    { maxLength: 12 },
  ),
  statements: fc.array(
    fc.record({
      term: fc.nat(terms.length - 1),
      discipline: fc.nat(4),
      attempt: fc.constantFrom(0, 0, 0, 1, 2, 2, 3),
      issuedOn: day,
      closedOn: fc.option(fc.nat(7), { freq: 6 }),
      beginning,
      who: mask,
      marks: fc.array(fc.record({ rating1: mark, rating2: mark, exam: mark, how: fc.nat(9) }), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 10 },
  ),
  sessions: fc.array(
    fc.record({
      term: fc.nat(3),
      closedAfter: fc.constantFrom(0, 0, 1, 1, 2, 3),
      marks: fc.array(fc.record({ rating1: highMark, rating2: highMark, exam: mark, how: fc.oneof(fc.constant(0), fc.nat(9)) }), {
        minLength: 1,
        maxLength: 20,
      }),
    }),
    { maxLength: 3 },
  ),
  retakes: fc.array(
    fc.record({
      term: fc.nat(terms.length - 1),
      discipline: fc.nat(4),
      on: day,
      attempts: fc.array(fc.nat(3), { minLength: 2, maxLength: 4 }),
      who: mask,
      marks: fc.array(fc.record({ rating1: highMark, rating2: highMark, exam: mark, how: fc.nat(9) }), { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 2 },
  ),
  twins: fc.array(fc.record({ on: day, who: mask, kind: fc.nat(3), standing: standingWish }), { maxLength: 2 }),
  graduates: fc.array(fc.record({ who: mask, percent: highMark, on: fc.nat(3) }), { maxLength: 2 }),
  appeals: fc.array(
    fc.record({ mark: fc.nat(50), filedAfter: fc.nat(3), heardAfter: fc.nat(4), beginning, after: mark, decision: fc.nat(2) }),
    {
      maxLength: 6,
    },
  ),
  recognised: fc.array(fc.record({ order: fc.nat(10), discipline: fc.nat(4), on: day, percent: fc.option(mark) }), { maxLength: 4 }),
  attestation: fc.array(
    fc.record({ who: fc.nat(3), on: day, percent: mark, kind: fc.nat(1), credits: fc.integer({ min: 1, max: 30 }), beginning }),
    {
      maxLength: 5,
    },
  ),
  theses: fc.array(fc.nat(3), { maxLength: 2 }),
});
type Wishes = typeof wishes extends fc.Arbitrary<infer W> ? W : never;

const kinds = ['recognised', 'regular', 'individual', 'fx', 'repeat'];

/** The check digit of eleven digits of an IIN; undefined if they can have none. */
export const checkDigit = (eleven: string): number | undefined => {
  const weigh = (first: number): number =>
    [...eleven].reduce((total, digit, i) => total + Number(digit) * (((first + i - 1) % 11) + 1), 0) % 11;
  const digit = weigh(1) === 10 ? weigh(3) : weigh(1);
  return digit === 10 ? undefined : digit;
};

/** A valid IIN for a birth date and sex. */
export const iinFor = (bornOn: string, isMale: boolean, serial: number): string => {
  const century = (bornOn.startsWith('20') ? 5 : 3) + (isMale ? 0 : 1);
  const eleven = `${bornOn.slice(2).replaceAll('-', '')}${century}${String(serial).padStart(4, '0')}`;
  const digit = checkDigit(eleven);
  return digit === undefined ? iinFor(bornOn, isMale, serial + 1000) : `${eleven}${digit}`;
};

const names = ['Сынақбай', "О'Нил-Қызы", 'Ертегі "Ой"', 'Әлемқұл, кіші', 'Ёжикин', 'Екі\nжолды'];

const standingCells = ({ programme, group, course, form, language, funding }: StandingWish): Cells => ({
  programme: at(['P1', 'P1', 'P2'], programme),
  group: at(['G1', 'G1', 'Ё2'], group),
  course: String((course % 4) + 1),
  form: at(['full-time', 'full-time', 'full-time', 'full-time', 'part-time', 'distance'], form),
  language: at(['ru', 'ru', 'ru', 'kk'], language),
  funding: at(['grant', 'grant', 'paid'], funding),
});

const needs: Readonly<Record<string, readonly string[]>> = {
  enrolment: ['programme', 'group', 'course', 'form', 'language', 'funding'],
  'transfer-in': ['programme', 'group', 'course', 'form', 'language', 'funding', 'institution'],
  restoration: ['programme', 'group', 'course', 'form', 'language', 'funding'],
  'academic-leave': ['reason', 'until'],
  'return-from-leave': ['course', 'group'],
  dismissal: ['reason'],
  'transfer-out': ['institution'],
  'name-change': ['new_surname', 'new_given_name'],
  'funding-change': ['funding'],
  promotion: ['course'],
  'repeat-year': ['course'],
  graduation: [],
};

/** Whether an enrolment or transfer-in has reached a student by a day. */
const isEnrolledBy = (orders: readonly Cells[], student: string, on: string): boolean =>
  orders.some((row) => row['student'] === student && ['enrolment', 'transfer-in'].includes(row['kind']!) && row['effective_on']! <= on);

const buildCalendars = (wish: Wishes): readonly Cells[] => {
  const usualEnds: Readonly<Record<string, readonly [string, string][]>> = {
    '2018-19/1': [
      ['session', '2019-01-03'],
      ['fx', '2019-01-10'],
    ],
    '2018-19/2': [
      ['session', '2019-05-26'],
      ['fx', '2019-06-05'],
    ],
    '2018-19/S': [['summer', '2019-07-25']],
    '2019-20/1': [
      ['session', '2020-01-03'],
      ['fx', '2020-01-10'],
    ],
    '2019-20/2': [
      ['session', '2020-05-26'],
      ['fx', '2020-06-05'],
    ],
    '2019-20/S': [['summer', '2020-07-25']],
  };
  const periodOf = (term: string, n: number): string => (term.endsWith('S') ? 'summer' : at(['session', 'fx', 'fx'], n));
  const isLeftOut = (term: string, period: string): boolean =>
    wish.periods.some((one) => one.to === null && terms[one.term] === term && periodOf(term, one.period) === period);
  const rows = terms.flatMap((term) =>
    usualEnds[term]!.filter(([period]) => !isLeftOut(term, period)).map(([period, to]) => ({
      calendar: 'C1',
      academic_year: term.split('/')[0]!,
      period,
      term,
      from: beside(to, -1),
      to,
    })),
  );
  const others = wish.periods.flatMap(({ calendar, term, period, to }) => {
    if (to === null) return [];
    const named = terms[term]!;
    const which = periodOf(named, period);
    if (isLeftOut(named, which)) return [];
    return [
      {
        calendar: at(['C1', 'Күнтізбе'], calendar),
        academic_year: named.split('/')[0]!,
        period: which,
        term: named,
        from: dayAt(to),
        to: dayAt(to),
      },
    ];
  });
  const vacation = { calendar: 'C1', academic_year: '2018-19', period: 'vacation', term: '', from: '2019-01-11', to: '2019-01-20' };
  const all = [...rows, ...others, vacation];
  const key = (row: Cells): string => JSON.stringify(['calendar', 'period', 'term', 'from'].map((column) => row[column]));
  return all.filter((row, i) => all.findIndex((other) => key(other) === key(row)) === i);
};

type Office = { readonly students: readonly Cells[]; readonly attestation: readonly Cells[]; readonly policies: readonly PolicyDraft[] };

const nameOf = (n: number, of: string): string => `${at(names, n)}${of}`;

const buildOrders = (wish: Wishes, { students, attestation, policies }: Office): readonly Cells[] => {
  const orders: Cells[] = [];
  students.forEach((student, i) => {
    const { enteredBy, enteredOn, standing } = wish.students[i]!;
    if (enteredBy === 7) return;
    const kind = enteredBy === 6 ? 'transfer-in' : 'enrolment';
    orders.push({
      order_number: `E${i}`,
      order_date: dayAt(enteredOn === 3 ? 4 : 0),
      kind,
      student: student['student']!,
      effective_on: dayAt(enteredOn),
      ...standingCells(standing),
      institution: kind === 'transfer-in' ? 'Басқа колледж' : '',
    });
  });
  wish.graduates.forEach(({ who, on }, i) => {
    for (const { student } of some(students, who)) {
      const isAttested = attestation.some(
        (row) =>
          row['student'] === student && row['held_on']! <= '2021-06-12' && passesOn(policies, BigInt(row['percent']!), row['held_on']!),
      );
      if (isAttested)
        orders.push({
          order_number: `Бітіру ${i}`,
          order_date: '2021-06-12',
          kind: 'graduation',
          student: student!,
          effective_on: at(['2021-06-12', '2021-06-30', '2020-07-26'], on),
        });
    }
  });
  // two orders of one day, which only their numbers tell apart
  wish.twins.forEach(({ on, who, kind, standing }, i) => {
    for (const { student } of some(students, who))
      for (const [n, begins] of ['𐐀', 'Ａ'].entries()) {
        const { course, funding } = standingCells({ ...standing, course: standing.course + n, funding: standing.funding + n });
        const fields =
          kind === 0 ? { course: course! } : kind === 1 ? { funding: funding! } : { course: course!, group: 'G1', funding: funding! };
        orders.push({
          order_number: `${begins}-егіз-${i}`,
          order_date: dayAt(on),
          kind: ['promotion', 'funding-change', 'return-from-leave', 'return-from-leave'][kind]!,
          student: student!,
          effective_on: dayAt(on),
          ...fields,
        });
      }
  });
  wish.orders.forEach((one, i) => {
    const kind = orderKinds[one.kind]!;
    const order_number = keyOf(one.beginning, i);
    if (kind === 'cancellation') {
      const target = orders.length === 0 ? undefined : at(orders, one.target);
      if (target === undefined) return;
      const listed = orders.filter(({ order_number: number }) => number === target['order_number']).map((row) => row['student']!);
      const order_date = later(dayAt(one.on), target['order_date']!);
      if (order_date === target['order_date'] && byCodePoints(order_number, target['order_number']!) <= 0) return;
      for (const student of some(listed, one.who))
        orders.push({
          order_number,
          order_date,
          kind,
          student,
          effective_on: dayAt(one.effectiveOn),
          cancels: target['order_number']!,
          reason: one.differs ? 'Қате-7531' : '',
        });
      // one order may cancel a different one for each student
      for (const { student } of chosen(students, one.fills)) {
        if (!one.differs || orders.some((row) => row['order_number'] === order_number && row['student'] === student)) continue;
        const own = orders.find((row) => row['student'] === student && row['order_date']! < order_date);
        if (own !== undefined)
          orders.push({
            order_number,
            order_date,
            kind,
            student: student!,
            effective_on: dayAt(one.effectiveOn + 1),
            cancels: own['order_number']!,
          });
      }
      return;
    }
    const order_date = dayAt(one.on);
    for (const [n, { student }] of some(students, one.who).entries()) {
      const isAttested = attestation.some(
        (row) =>
          row['student'] === student && row['held_on']! <= order_date && passesOn(policies, BigInt(row['percent']!), row['held_on']!),
      );
      if (kind === 'graduation' && !isAttested) continue;
      const all: Cells = {
        ...standingCells(one.standing),
        reason: `Себеп-${i}-8642`,
        until: dayAt(one.effectiveOn + 3),
        institution: 'Басқа университет',
        new_surname: `Жаңа${nameOf(one.target, String(i))}`,
        new_given_name: `Есім${i}`,
      };
      const extra = chosen(
        ['programme', 'group', 'course', 'form', 'language', 'funding', 'reason', 'institution'],
        one.fills & (one.fills >> 1),
      );
      const filled = [...needs[kind]!, ...extra];
      orders.push({
        order_number,
        order_date,
        kind,
        student: student!,
        effective_on: dayAt(one.effectiveOn + (one.differs ? n : 0)),
        ...Object.fromEntries(filled.map((column) => [column, all[column]!])),
        new_patronymic: kind === 'name-change' && one.differs ? `Ұлы${i}` : '',
      });
    }
  });
  return orders;
};

const buildMarks = (wish: Wishes, { students, policies }: Office, disciplines: readonly Cells[], orders: readonly Cells[]) => {
  const statements: Cells[] = [];
  const marks: Cells[] = [];
  const regular = new Set<string>();
  const sessions = wish.sessions.flatMap(({ term, closedAfter, marks: given }) => {
    const [named, issuedOn] = at(
      [
        [0, 4],
        [1, 10],
        [3, 19],
        [4, 23],
      ] as const,
      term,
    );
    return disciplines.map((_, discipline) => ({
      term: named,
      discipline,
      attempt: 0,
      issuedOn,
      closedOn: (closedAfter + discipline) % 3,
      beginning: discipline,
      who: 1023,
      marks: [...given.slice((discipline * students.length) % given.length), ...given],
    }));
  });
  // attempts at one discipline that were closed on one day
  const retakes = wish.retakes.flatMap(({ term, discipline, on, attempts: kindsOf, who, marks: given }) =>
    kindsOf.map((attempt, n) => ({
      term,
      discipline,
      attempt,
      issuedOn: on,
      closedOn: 0,
      beginning: n % 2 === 0 ? 6 : 5,
      who,
      marks: [...given.slice(n % given.length), ...given],
    })),
  );
  [...sessions, ...retakes, ...wish.statements].forEach((one, i) => {
    const issued_on = later(dayAt(one.issuedOn), policies[0]!.inForceFrom);
    const discipline = at(disciplines, one.discipline);
    const term = terms[one.term]!;
    const attempt = kinds[one.attempt + 1]!;
    const statement = keyOf(one.beginning, i);
    const closed_on = one.closedOn === null ? '' : later(issued_on, dayAt(one.issuedOn + one.closedOn));
    statements.push({
      statement,
      term,
      discipline: discipline['discipline']!,
      group: i % 2 === 0 ? 'G1' : 'Ё2',
      attempt,
      teacher: 'T1',
      issued_on,
      closed_on,
    });
    for (const [n, { student }] of some(students, one.who).entries()) {
      if (!isEnrolledBy(orders, student!, issued_on)) continue;
      const again = JSON.stringify([student, discipline['discipline'], term]);
      if (attempt === 'regular' && regular.has(again)) continue;
      if (attempt === 'regular') regular.add(again);
      const { rating1, rating2, exam, how } = at(one.marks, n);
      const absence = how === 7 ? 'valid' : how === 8 ? 'invalid' : '';
      const isOpen = closed_on === '';
      if (discipline['control'] === 'pass') {
        marks.push({ statement, student: student!, absence, mark: absence !== '' || (isOpen && how === 9) ? '' : how < 5 ? 'P' : 'NP' });
        continue;
      }
      const minimum = policies.findLast(({ inForceFrom }) => inForceFrom <= issued_on)!.admission.minimumRating;
      const isAdmitted = (rating1 + rating2) / 2 >= Number(minimum);
      const mayLackExam = isOpen || !isAdmitted;
      marks.push({
        statement,
        student: student!,
        rating1: isOpen && how === 6 ? '' : String(rating1),
        rating2: isOpen && how === 5 ? '' : String(rating2),
        exam: absence !== '' || (mayLackExam && how === 9) ? '' : String(exam),
        absence,
      });
    }
  });
  return { statements, marks };
};

/** Makes a lawful folder of wishes. */
const build = (wish: Wishes): Draft => {
  const inForce = [...new Set(wish.policies.map(({ from }, i) => (i === 0 ? '2018-01-01' : dayAt(from))))].toSorted();
  const policies = inForce.map((from, i) =>
    buildPolicy(wish.policies[i]!, i, i === 0 && wish.policies[0]!.from > 20 ? '2018-10-30' : from),
  );
  const distinct = policies
    .filter(({ inForceFrom }, i) => policies.findIndex((other) => other.inForceFrom === inForceFrom) === i)
    .toSorted((a, b) => byCodePoints(a.inForceFrom, b.inForceFrom));
  const disciplines = wish.disciplines.map(({ isPass, counts, credits }, i) => ({
    discipline: at(['D10', 'D2', 'Ёлка', '𐐀3', 'Ａ4'], i),
    name_kk: `Пән, ${i}`,
    name_ru: `Предмет "${i}"`,
    name_en: `Subject ${i}`,
    credits: String(credits),
    cycle: 'GED',
    component: 'OK',
    control: isPass ? 'pass' : 'exam',
    counts_in_gpa: counts ? 'yes' : 'no',
  }));
  const students = wish.students.map(({ beginning: begins, isForeign, isMale, social, name }, i) => {
    const born_on = at(['1999-04-04', '2000-02-29', '2001-12-31', '1998-01-01'], i + name);
    return {
      student: keyOf(begins, i),
      iin: isForeign ? '' : iinFor(born_on, isMale, 100 + i),
      surname: nameOf(name, `Тек${i}`),
      given_name: `Айгүл${i}ай`,
      patronymic: isMale ? `Үлгіұлы${i}` : '',
      born_on,
      sex: isMale ? 'm' : 'f',
      citizenship: isForeign ? 'CN' : 'KZ',
      social_category: at(['', '', 'orphan', 'disabled'], social),
    };
  });
  const graduates = wish.graduates.flatMap(({ who, percent, on }, i) =>
    some(students, who).map((student) => ({
      student: student.student,
      kind: 'diploma-defence',
      minutes_number: `ДЖ ${i}`,
      held_on: at(['2021-06-11', '2021-06-12', '2020-07-26', '2021-06-12'], on),
      percent: String(percent),
      credits: '12',
    })),
  );
  const attempted = wish.attestation.map(({ who, on, percent, kind, credits, beginning: begins }, i) => ({
    student: at(students, who).student,
    kind: at(['state-exam', 'diploma-defence'], kind),
    minutes_number: `${at(beginnings, begins)}${i}`,
    held_on: later(dayAt(on), distinct[0]!.inForceFrom),
    percent: String(percent),
    credits: String(credits),
  }));
  const attestation = [...graduates, ...attempted];
  const office = { students, attestation, policies: distinct };
  const orders = buildOrders(wish, office);
  const { statements, marks } = buildMarks(wish, office, disciplines, orders);

  const closed = new Map(statements.filter((row) => row['closed_on'] !== '').map((row) => [row['statement']!, row]));
  const withExam = marks
    .filter((row) => (row['exam'] ?? '') !== '' && closed.has(row['statement']!))
    .filter((row) => {
      const minimum = distinct.findLast(({ inForceFrom }) => inForceFrom <= closed.get(row['statement']!)!['issued_on']!)!.admission
        .minimumRating;
      return (Number(row['rating1']) + Number(row['rating2'])) / 2 >= Number(minimum);
    });
  const appeals = wish.appeals.flatMap(({ mark: n, filedAfter, heardAfter, beginning: begins, after, decision }, i) => {
    if (withExam.length === 0) return [];
    const of = at(withExam, n);
    const closing = days.indexOf(closed.get(of['statement']!)!['closed_on']!);
    const filed_on = days[Math.min(days.length - 1, closing + filedAfter)]!;
    const minutes_date = days[Math.min(days.length - 1, closing + filedAfter + heardAfter)]!;
    return [
      {
        appeal: keyOf(begins, i),
        statement: of['statement']!,
        student: of['student']!,
        filed_on,
        minutes_number: `M${i >> 1}`,
        minutes_date,
        decision: at(['kept', 'raised', 'lowered'], decision),
        exam_after: String(after),
      },
    ];
  });

  const bringing = orders.filter(({ kind }) => kind === 'transfer-in' || kind === 'restoration');
  const recognised = wish.recognised.flatMap(({ order, discipline, on, percent }) => {
    if (bringing.length === 0) return [];
    const { student, order_number } = at(bringing, order);
    const recognised_on = percent === null ? dayAt(on) : later(dayAt(on), distinct[0]!.inForceFrom);
    const isWith = percent !== null && passesOn(distinct, BigInt(percent), recognised_on);
    return [
      {
        student: student!,
        discipline: at(disciplines, discipline).discipline,
        recognised_on,
        percent: isWith ? String(percent) : '',
        institution: percent === 0 ? '' : 'Басқа мектеп',
        order_number: order_number!,
      },
    ];
  });
  const theses = [...new Set(wish.theses.map((n) => at(students, n).student))].map((student) => ({
    student,
    topic: 'Екі жолды\nтақырып, "ойдан"',
    supervisor: 'T1',
    reviewer: 'Пікірші Ойдан',
    topic_approved_on: '2021-01-10',
    originality_percent: '75',
    predefence_on: '',
  }));
  const rows: Readonly<Record<FileName, readonly Cells[]>> = {
    programmes: ['P1', 'P2'].map((programme) => ({
      programme,
      name_kk: 'Спорт',
      name_ru: 'Спорт',
      name_en: 'Sport',
      degree: 'bachelor',
      credits: '240',
      years: '4',
    })),
    disciplines,
    curricula: disciplines.map(({ discipline }, i) => ({
      programme: 'P1',
      intake: '2018',
      semester: String(i + 1),
      discipline,
      kind: i % 2 === 0 ? 'required' : 'elective',
    })),
    calendars: buildCalendars(wish),
    teachers: [{ teacher: 'T1', surname: 'Көрсетова', given_name: 'Айүлгі', patronymic: '', department: '' }],
    groups: ['G1', 'Ё2'].map((group, i) => ({
      group,
      programme: `P${i + 1}`,
      intake: '2018',
      language: 'ru',
      adviser: i === 0 ? 'T1' : '',
    })),
    students,
    orders,
    statements,
    marks,
    appeals,
    recognised: recognised.filter(
      (row, i) => recognised.findIndex((other) => other.student === row.student && other.discipline === row.discipline) === i,
    ),
    theses,
    attestation,
  };
  return {
    policies: distinct,
    rows: forEachFile((file) => rows[file].map((row) => inNfc(rowOf(file, row)))),
  };
};

/** Any lawful folder. */
export const lawfulFolder: fc.Arbitrary<Draft> = wishes.map(build);

/** Every day that a folder names, the day before and the day after. */
export const daysAround = (draft: Draft): readonly string[] => {
  const named = Object.values(draft.rows)
    .flat()
    .flatMap((row) => Object.entries(row))
    .filter(([column, value]) => column !== 'born_on' && /^\d{4}-\d\d-\d\d$/.test(value))
    .map(([, value]) => value);
  return [...new Set(named.flatMap((date) => [beside(date, -1), date, beside(date, 1)]))].toSorted();
};

/** Any manner of writing a folder. */
export const manner: fc.Arbitrary<Manner> = fc.record({
  rows: fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 9 }),
  columns: fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 9 }),
  hasMark: flag,
  newline: fc.constantFrom('\n', '\r\n'),
  isQuoted: flag,
  around: fc.constantFrom('', ' ', '\t '),
  isDecomposed: flag,
  endsOpen: flag,
  policyIndent: fc.nat(2),
});
