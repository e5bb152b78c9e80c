import { type AnyEvent, type CalendarDate, events, streamName } from '@tirkeu/domain';
import { gradeOf } from '@tirkeu/domain/assessment';
import { postedType } from '@tirkeu/domain/orders';
import { policiesFold, type PolicyEvent, policyOn, readPolicyDocument, rowFor } from '@tirkeu/domain/policy';
import type { EventInStream } from '@tirkeu/projections';
import fc from 'fast-check';

const written =
  '2018-08-25 2018-09-01 2018-10-31 2018-11-01 2018-12-20 2019-01-03 2019-01-09 2019-01-10 2019-01-11' +
  ' 2019-05-20 2019-05-26 2019-06-05 2019-06-06 2019-07-24 2019-07-25 2019-07-26 2019-09-01 2020-01-03';
/** Few days, so that much falls on one: deciding days, the days beside them, and a policy's first day. */
export const days = written.split(' ') as readonly string[] as readonly CalendarDate[];

const scale = (goodFrom: number) =>
  [
    'A:95:4.00',
    'A-:90:3.67',
    'B+:85:3.33',
    'B:80:3.00',
    'B-:75:2.67',
    'C+:70:2.33',
    'C:65:2.00',
    'D:50:1.00',
    'FX:25:0.50',
    'F:0:0.00',
  ].map((row) => {
    const [letter, from, points] = row.split(':');
    const fromPercent = Number(from);
    const traditional =
      fromPercent >= 90 ? 'excellent' : fromPercent >= goodFrom ? 'good' : fromPercent >= 50 ? 'satisfactory' : 'unsatisfactory';
    return { letter, fromPercent, points, traditional };
  });

const policy = (id: string, inForceFrom: string, goodFrom: number) => ({
  id,
  inForceFrom,
  scale: scale(goodFrom),
  finalGrade: { ratingWeight: '0.6', examWeight: '0.4', rounding: 'half-up' },
  admission: { minimumRating: 50 },
  exam: { passMark: 50, mustPass: true },
  transferPoint: { '1': '1.80', '2': '2.00' },
  scholarship: { goodLetters: ['A', 'A-', 'B+', 'B', 'B-'], excellentLetters: ['A', 'A-'] },
  honours: { minimumGpa: '3.50', courseLetters: ['A', 'A-', 'B+', 'B'], attestationLetters: ['A', 'A-'], repeatsAllowed: false },
});

const policyEvents = readPolicyDocument({
  institution: { name_en: 'Invented' },
  policies: [policy('first', '2011-06-01', 75), policy('second', '2018-11-01', 70)],
}).policies.map(({ rules }) => ({ type: 'PolicyAdopted', digest: 'd', ...rules }) as PolicyEvent);
const policies = policiesFold.after(policiesFold.initial, policyEvents);

const disciplines = ['D1', 'D2', 'D3', 'D4'].map((discipline, i) => ({
  type: 'DisciplineEntered',
  discipline,
  nameKk: discipline,
  nameRu: discipline,
  nameEn: discipline,
  credits: i + 3,
  cycle: 'BD',
  component: 'OK',
  control: i === 3 ? 'pass' : 'exam',
  countsInGpa: i !== 2,
}));

const periods = [
  ['2018-19', 'session', '2018-19/1', '2019-01-03'],
  ['2018-19', 'fx', '2018-19/1', '2019-01-10'],
  ['2018-19', 'session', '2018-19/2', '2019-05-26'],
  ['2018-19', 'fx', '2018-19/2', '2019-06-05'],
  ['2018-19', 'summer', '2018-19/S', '2019-07-25'],
  ['2019-20', 'session', '2019-20/1', '2020-01-03'],
].map(([academicYear, period, term, to]) => ({ academicYear, period, term, from: to, to }));

const house: readonly EventInStream[] = [
  ...policyEvents.map((event) => ({ stream: 'policy-institution', event })),
  ...disciplines.map((event) => ({ stream: streamName('discipline', event.discipline), event })),
  { stream: 'calendar-C', event: { type: 'CalendarLaidDown', calendar: 'C', periods } as AnyEvent },
];

const day = fc.constantFrom(...days);
const mark = fc.oneof(
  { arbitrary: fc.integer({ min: 88, max: 100 }), weight: 5 },
  { arbitrary: fc.integer({ min: 45, max: 90 }), weight: 4 },
  { arbitrary: fc.integer({ min: 0, max: 100 }), weight: 1 },
);
const number = fc.constantFrom('1', '2', '9', '10', '11', 'A', '\u{FFFD}', '\u{1F600}');

const order = fc
  .record({
    order: number,
    orderDate: day,
    kind: fc.constantFrom(
      ...([
        'enrolment',
        'funding-change',
        'promotion',
        'dismissal',
        'restoration',
        'academic-leave',
        'name-change',
        'graduation',
        'cancellation',
      ] as const),
    ),
    effectiveOn: day,
    funding: fc.constantFrom('grant', 'paid'),
    form: fc.constantFrom('full-time', 'distance'),
    course: fc.constantFrom(1, 2, 3),
    cancels: number,
  })
  .map(({ kind, order: own, orderDate, effectiveOn, funding, form, course, cancels }) => {
    const head = { type: postedType[kind], order: own, orderDate, effectiveOn };
    const placed = { programme: 'P1', group: 'G1', course, form, language: 'kk', funding };
    if (kind === 'enrolment' || kind === 'restoration') return { ...head, ...placed };
    if (kind === 'funding-change') return { ...head, funding };
    if (kind === 'promotion') return { ...head, course };
    if (kind === 'dismissal') return { ...head, reason: 'own-request' };
    if (kind === 'academic-leave') return { ...head, reason: 'medical', until: '2019-09-01' };
    if (kind === 'name-change') return { ...head, newSurname: `S${own}`, newGivenName: `G${course}` };
    return kind === 'cancellation' ? { ...head, cancels } : head;
  });

const onTimeFor: Readonly<Record<string, CalendarDate>> = {
  '2018-19/1': days[4]!,
  '2018-19/2': days[9]!,
  '2018-19/S': days[13]!,
  '2019-20/1': days[16]!,
};

const grade = fc
  .record({
    statement: number,
    term: fc.constantFrom('2018-19/1', '2018-19/2', '2018-19/S', '2019-20/1'),
    discipline: fc.constantFrom(...disciplines),
    attempt: fc.constantFrom(...(['regular', 'regular', 'individual', 'fx', 'repeat'] as const)),
    issuedOn: day,
    closedOn: day,
    onTime: fc.boolean(),
    rating1: mark,
    rating2: mark,
    exam: mark,
    absence: fc.option(fc.constantFrom(...(['valid', 'invalid'] as const)), { nil: undefined, freq: 8 }),
    passed: fc.boolean(),
    amendments: fc.array(fc.record({ appeal: number, heardOn: day, examAfter: mark }), { maxLength: 2 }),
  })
  .map(({ discipline, amendments, passed, absence, rating1, rating2, exam, onTime, closedOn, ...rest }) => {
    const head = { ...rest, closedOn: onTime ? onTimeFor[rest.term]! : closedOn };
    const { credits, control, countsInGpa } = discipline;
    const of = policyOn(policies, head.issuedOn)!;
    const absent = absence === undefined ? {} : { absence };
    const points =
      control === 'pass'
        ? absence === undefined
          ? { mark: passed ? ('P' as const) : ('NP' as const) }
          : absent
        : { rating1, rating2, ...(absence === undefined ? { exam } : absent) };
    const graded = gradeOf(of, control as never, head.attempt, points)!;
    const recorded = {
      type: 'GradeRecorded',
      ...head,
      discipline: discipline.discipline,
      group: 'G1',
      teacher: 'T1',
      credits,
      control,
      countsInGpa,
      policy: { id: of.policy, digest: 'd' },
      ...points,
      ...graded,
    };
    const amended = control === 'pass' || absence !== undefined || graded.admitted === false ? [] : amendments;
    return [
      recorded,
      ...amended.map(({ appeal, heardOn, examAfter }) => {
        const { letter, percent, points: gained, traditional } = gradeOf(of, 'exam', head.attempt, { ...points, exam: examAfter })!;
        const outcome = { minutes: 'M', heardOn, decision: 'kept', examAfter, letter, percent, points: gained, traditional };
        return { type: 'MarkAmendedOnAppeal', appeal: `${head.statement}/${appeal}`, statement: head.statement, ...outcome };
      }),
    ];
  });

const recognition = fc
  .record({
    discipline: fc.constantFrom(...disciplines),
    recognisedOn: day,
    percent: fc.option(fc.integer({ min: 50, max: 100 }), { nil: undefined }),
  })
  .map(({ discipline: { discipline, credits, countsInGpa }, recognisedOn, percent }) => {
    const head = { type: 'DisciplineRecognised', discipline, recognisedOn, order: '1', credits, countsInGpa };
    const of = policyOn(policies, recognisedOn)!;
    if (percent === undefined) return { ...head, letter: 'T' };
    const { letter, points, traditional } = rowFor(of, percent);
    return { ...head, percent, letter, points, traditional, policy: { id: of.policy, digest: 'd' } };
  });

const attestation = fc.record({ minutes: number, heldOn: day, percent: mark }).map(({ percent, ...head }) => {
  const of = policyOn(policies, head.heldOn)!;
  const { letter, points, traditional } = rowFor(of, percent);
  const held = { kind: 'diploma-defence', credits: 8, percent, letter, points, traditional, policy: { id: of.policy, digest: 'd' } };
  return { type: 'AttestationHeld', ...head, ...held };
});

const unique = <A>(key: (a: A) => string, items: readonly A[]): readonly A[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

const life = fc
  .record({
    orders: fc.oneof(fc.array(order, { maxLength: 2 }), fc.array(order, { maxLength: 7 })),
    grades: fc.array(grade, { maxLength: 9 }),
    recognitions: fc.array(recognition, { maxLength: 2 }),
    attestations: fc.array(attestation, { maxLength: 2 }),
    enrolledOn: fc.constantFrom('2018-08-25', '2018-10-31'),
  })
  .map(({ orders, grades, recognitions, attestations, enrolledOn }) => [
    {
      type: 'StudentRegistered',
      surname: 'S',
      givenName: 'G',
      bornOn: '2000-01-01',
      sex: 'f',
      citizenship: 'UZ',
      socialCategory: 'orphan',
    },
    Object.assign(
      { type: 'StudentEnrolled', order: '0', orderDate: enrolledOn, effectiveOn: '2018-09-01' },
      { programme: 'P1', group: 'G1', course: 1, form: 'full-time', language: 'kk', funding: 'grant' },
    ),
    ...unique(({ order: own }) => own, orders),
    ...unique(([recorded]) => (recorded as { statement: string }).statement, grades).flat(),
    ...unique(({ discipline }) => discipline, recognitions),
    ...unique(({ minutes }) => minutes, attestations),
  ]);

/** The events of an office with a few students whose lives are awkward: much on one day, cancellations of anything, late appeals. */
export const office = fc.array(life, { minLength: 1, maxLength: 4 }).map((lives): readonly EventInStream[] => [
  ...house,
  ...lives.flatMap((own, i) =>
    own.map((fact) => {
      const { type, ...rest } = fact;
      const particulars = { student: `S${i}`, ...rest };
      const event: AnyEvent = { type, ...particulars };
      if (!events.codecs.get(type)!.is(event)) throw new Error(`not an event: ${JSON.stringify(event)}`);
      return { stream: `student-S${i}`, event };
    }),
  ),
]);
