import type { AnyEvent } from '@tirkeu/domain';
import { type EventInStream, registerFrom, type Register } from '@tirkeu/projections';

const posted = { student: 'S', orderDate: '2018-08-25' };
const place = { programme: 'P', group: 'G', course: 1, form: 'full-time', language: 'kk', funding: 'grant' };
const event = (type: string, ...of: readonly object[]): AnyEvent => Object.assign({ type }, ...of) as AnyEvent;
const order = (type: string, number: string, effectiveOn: string, more: object = {}): AnyEvent =>
  event(type, posted, { order: number, effectiveOn }, more);
const enrolled = order('StudentEnrolled', '1', '2018-09-01', place);
const dismissed = order('StudentDismissed', '2', '2018-10-01', { reason: 'own-request' });
const graduated = order('StudentGraduated', '9', '2019-06-30');
const cancelling = (number: string, effectiveOn: string, cancels: string) => order('OrderCancelled', number, effectiveOn, { cancels });
const policy = { policy: { id: 'p', digest: 'd' } };
const four = { letter: 'B', percent: 80, points: '3', traditional: 'good' };
const grade = (statement: string, closedOn: string, more: object = {}): AnyEvent =>
  event(
    'GradeRecorded',
    { student: 'S', statement, term: '2018-19/1', discipline: 'D', group: 'G', attempt: 'regular', teacher: 'T' },
    { issuedOn: closedOn, closedOn, credits: 5, control: 'exam', countsInGpa: true, ...policy },
    { rating1: 80, rating2: 80, exam: 80, admitted: true, ...four },
    more,
  );
const failed = { letter: 'F', percent: 0, points: '0', traditional: 'unsatisfactory' };
const appeal = (decision: string, examAfter: number, more: object = {}): AnyEvent =>
  event(
    'MarkAmendedOnAppeal',
    { student: 'S', appeal: 'A', statement: 'X', minutes: 'M', heardOn: '2018-12-22', decision, examAfter, ...four },
    more,
  );
const rectified = (confirmedOn: string, exam: number): AnyEvent =>
  event('MarkRectified', {
    student: 'S',
    statement: 'X',
    rectification: 'R',
    proposedOn: confirmedOn,
    proposedBy: 'Dean',
    confirmedOn,
    ground: 'g',
    exam,
    admitted: true,
    ...four,
  });
const attested = event(
  'AttestationHeld',
  { student: 'S', minutes: 'M', kind: 'diploma-defence', heldOn: '2019-06-12', percent: 96, credits: 8 },
  { letter: 'A', points: '4', traditional: 'excellent', ...policy },
);
const recognised = event('DisciplineRecognised', {
  student: 'S',
  discipline: 'D',
  recognisedOn: '2018-11-01',
  order: '2',
  credits: 5,
  countsInGpa: false,
  letter: 'T',
});
const diploma = (number: string, issuedOn: string, honours: boolean): AnyEvent =>
  event(
    'DiplomaIssued',
    { student: 'S', number, issuedOn, position: '1', programme: 'P', credits: 240, gpa: '3.90' },
    { attestationPercent: 70, attestationLetter: 'C+', honours },
  );

const reference: readonly EventInStream[] = [
  {
    stream: 'programme-P',
    event: event('ProgrammeOpened', { programme: 'P', nameKk: 'P', nameRu: 'P', nameEn: 'P', degree: 'bachelor', credits: 13, years: 4 }),
  },
  { stream: 'group-G', event: event('GroupFormed', { group: 'G', programme: 'P', intake: 2018, language: 'kk' }) },
  { stream: 'group-H', event: event('GroupFormed', { group: 'H', programme: 'Q', intake: 2017, language: 'ru' }) },
];

const decided = { decidedOn: '2019-01-20', position: '1', ...policy };
const promoted = { course: 1, gpa: '3.00', threshold: '2.00', debts: 0, decision: 'promote' };
const form34Row = Object.assign(
  { programme: 'P', course: 1, language: 'kk', funding: 'grant', mustSit: 1, notAdmitted: 0, absentValid: 0, absentInvalid: 0 },
  { excellent: 1, excellentGood: 0, good: 0, mixed: 0, satisfactory: 0, failed1: 0, failed2: 0, failed3plus: 0 },
  { absolutePercent: '100.0', qualityPercent: '100.0', averagePercent: '90.00' },
);

/** The life of student S as events; what does not stand in the student's stream says in which it stands. */
type Life = readonly (AnyEvent | EventInStream)[];

/** For each kind of finding a life, or a decision, that has it. */
export const oddLives: readonly (readonly [kind: string, life: Life])[] = [
  ['no-order', [attested]],
  ['cancels-unknown-order', [enrolled, cancelling('2', '2018-10-01', '99')]],
  ['cancelled-twice', [enrolled, dismissed, ...['3', '4'].map((number) => cancelling(number, '2018-10-05', '2'))]],
  ['enrolled-twice', [enrolled, order('StudentEnrolled', '2', '2018-09-02', place)]],
  ['not-enrolled-before', [dismissed]],
  ['graduated-while-not-active', [enrolled, dismissed, attested, graduated]],
  ['order-after-leaving', [enrolled, dismissed, order('FundingChanged', '3', '2018-11-01', { funding: 'paid' })]],
  ['restored-without-having-left', [enrolled, order('StudentRestored', '2', '2018-10-01', place)]],
  ['returned-without-leave', [enrolled, order('StudentReturnedFromLeave', '2', '2018-10-01', { course: 1, group: 'G' })]],
  [
    'leave-while-on-leave',
    [enrolled, ...['2', '3'].map((n) => order('AcademicLeaveGranted', n, `2018-10-0${n}`, { reason: 'r', until: '2019-01-01' }))],
  ],
  ['course-skipped', [enrolled, order('StudentPromoted', '2', '2019-09-01', { course: 3 })]],
  ['repeats-another-course', [enrolled, order('YearRepeated', '2', '2019-09-01', { course: 2 })]],
  ['course-beyond-programme', [order('StudentEnrolled', '1', '2018-09-01', { ...place, course: 5 })]],
  ['group-of-another-programme', [order('StudentEnrolled', '1', '2018-09-01', { ...place, group: 'H' })]],
  ['group-of-another-intake', [order('StudentEnrolled', '1', '2018-09-01', { ...place, group: 'H' })]],
  ['group-of-another-language', [order('StudentEnrolled', '1', '2018-09-01', { ...place, group: 'H' })]],
  ['mark-while-not-active', [enrolled, dismissed, grade('X', '2018-12-20')]],
  ['mark-while-not-active', [grade('X', '2018-12-20')]],
  ['mark-after-graduation', [enrolled, attested, graduated, grade('X', '2019-07-01')]],
  ['two-regular-attempts', [enrolled, grade('X', '2018-12-20'), grade('Y', '2018-12-21')]],
  ['re-sit-without-failure', [enrolled, grade('X', '2018-12-20', { attempt: 'fx' })]],
  ['individual-without-absence', [enrolled, grade('X', '2018-12-20', { attempt: 'individual' })]],
  ['attempt-after-passing', [enrolled, grade('X', '2018-12-20'), grade('Y', '2019-01-08', { attempt: 'repeat' })]],
  ['exam-though-not-admitted', [enrolled, grade('X', '2018-12-20', { ...failed, admitted: false })]],
  ['rectification-without-mark', [enrolled, rectified('2018-12-21', 90)]],
  ['rectification-undoes-appeal', [enrolled, grade('X', '2018-12-20'), appeal('raised', 90), rectified('2018-12-23', 70)]],
  ['appeal-without-mark', [enrolled, appeal('kept', 80)]],
  ['appeal-word-differs', [enrolled, grade('X', '2018-12-20'), appeal('raised', 80)]],
  ['appeal-from-another-row', [enrolled, grade('X', '2018-12-20'), rectified('2018-12-21', 70), appeal('raised', 90)]],
  ['judge-in-own-cause', [enrolled, grade('X', '2018-12-20'), appeal('kept', 80, { present: ['T'] })]],
  [
    'appeal-outside-window',
    [enrolled, grade('X', '2018-12-20'), appeal('kept', 80, { letIn: { lastDay: '2018-12-21', ground: 'g', reopenedBy: 'Dean' } })],
  ],
  ['appeal-outside-window', [enrolled, grade('X', '2018-12-20'), appeal('kept', 80, { letIn: { lastDay: '2018-12-21', ground: 'g' } })]],
  ['recognised-by-no-order', [enrolled, recognised]],
  ['recognised-by-cancelled-order', [enrolled, dismissed, cancelling('3', '2018-10-05', '2'), recognised]],
  [
    'third-failure',
    [enrolled, ...['X', 'Y', 'Z'].map((n, i) => grade(n, `2018-12-2${i}`, { ...failed, attempt: i === 0 ? 'regular' : 'repeat' }))],
  ],
  ['attested-while-not-active', [enrolled, dismissed, attested]],
  ['attested-while-not-active', [attested]],
  ['defence-without-thesis', [enrolled, attested]],
  ['diploma-issued-twice', [enrolled, attested, graduated, ...['1', '2'].map((n) => diploma(n, `2019-07-0${n}`, true))]],
  ['diploma-differs-from-record', [enrolled, grade('X', '2018-12-20'), attested, graduated, diploma('1', '2019-07-01', true)]],
  ['diploma-differs-from-record', [enrolled, diploma('1', '2019-07-01', false)]],
  ['graduated-with-debts', [enrolled, grade('X', '2018-12-20', failed), attested, graduated]],
  ['credits-short-of-programme', [enrolled, attested, graduated]],
  ['graduated-without-attestation', [enrolled, graduated]],
  [
    'window-reopened',
    [
      enrolled,
      grade('X', '2018-12-20'),
      ...[{ reopenedBy: 'Dean' }, {}].map((by, i) => ({
        stream: `window-points/X${i}`,
        event: event('WindowReopened', { kind: 'points', statement: 'X', from: '2018-12-21', until: '2018-12-22', ground: 'g' }, by),
      })),
    ],
  ],
  [
    'scholarship-differs-from-record',
    [
      enrolled,
      {
        stream: 'scholarship-2018-19/1',
        event: event('ScholarshipsAwarded', decided, { term: '2018-19/1', rows: [{ student: 'S', category: 'standard' }] }),
      },
    ],
  ],
  [
    'promotion-decision-differs-from-record',
    [
      enrolled,
      {
        stream: 'promotion-2018-19',
        event: event('PromotionConfirmed', decided, {
          year: '2018-19',
          rows: [{ student: 'S', ...promoted }],
          deviations: [
            { student: 'S', ground: 'g', decided: promoted, computed: { ...promoted, debts: 1, decision: 'promote-with-debts' } },
          ],
        }),
      },
    ],
  ],
  [
    'rating-differs-from-record',
    [
      enrolled,
      {
        stream: 'rating-2018-19',
        event: event('RatingConfirmed', decided, { year: '2018-19', rows: [{ student: 'S', place: 1, gpa: '3.00', programme: 'P' }] }),
      },
    ],
  ],
  [
    'form34-differs-from-record',
    [
      enrolled,
      {
        stream: 'form34-2018-19/1',
        event: event('Form34Sent', { term: '2018-19/1', sentOn: '2019-01-20', position: '1', rows: [form34Row] }),
      },
    ],
  ],
];

/** A life in which nothing is odd. */
export const ordinaryLife: Life = [
  enrolled,
  grade('X', '2018-12-20'),
  event('ThesisTopicApproved', { student: 'S', topic: 't', supervisor: 'T', topicApprovedOn: '2018-10-01' }),
  attested,
  graduated,
];

/** A life of everything else that may be told. */
export const eventfulLife: Life = [
  enrolled,
  event('StudentListed', { student: 'S', statement: 'L', term: '2018-19/1', discipline: 'E', attempt: 'regular' }),
  grade('X', '2018-12-20'),
  ...['X', 'Z'].map((statement) =>
    event('AttemptVoided', { student: 'S', statement, voidedOn: '2018-12-28', ground: 'g', voidedBy: 'Dean' }),
  ),
  event('TranscriptIssued', { student: 'S', number: 'T1', issuedOn: '2019-01-10', position: '1', credits: 5, gpa: '3.00' }),
  {
    stream: 'assignment-student/S',
    event: event('CalendarAssignedToStudent', { student: 'S', calendar: 'C', from: '2018-09-01', ground: 'g' }),
  },
];

/** What was decided and rectified of student E01 of the case `edge`, as events beside those of the case. */
export const decidedOfE01: readonly EventInStream[] = [
  {
    stream: 'scholarship-2018-19/1',
    event: event('ScholarshipsAwarded', decided, {
      term: '2018-19/1',
      rows: [{ student: 'E01', category: 'standard' }],
      deviations: [{ student: 'E01', ground: 'g', decided: 'standard' }],
    }),
  },
  {
    stream: 'promotion-2018-19',
    event: event('PromotionConfirmed', decided, { year: '2018-19', rows: [{ student: 'E01', ...promoted }] }),
  },
  {
    stream: 'rating-2018-19',
    event: event('RatingConfirmed', decided, { year: '2018-19', rows: [{ student: 'E01', place: 1, gpa: '3.00' }] }),
  },
  {
    stream: 'student-E01',
    event: event('MarkRectified', rectified('2030-01-01', 95), { student: 'E01', statement: 'S/00001', rating1: 90, rating2: 90 }),
  },
];

/** The register of an office in which such a life was led. */
export const registerOfLife = (life: Life): Register =>
  registerFrom([...reference, ...life.map((one) => ('stream' in one ? one : { stream: 'student-S' as const, event: one }))]);
