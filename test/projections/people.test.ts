import type { AnyEvent } from '@tirkeu/domain';
import { findings, history, registerFrom, transcript } from '@tirkeu/projections';
import { describe, expect, it } from 'vitest';
import { open, registerOf } from './cases.ts';

const edge = registerOf('edge');
const lifeOf = (student: string) => history(edge, open, edge.students.find((record) => record.student === student)!);

describe('a history', () => {
  it('tells what each order changed, a cancelled cancellation too', () =>
    expect(
      lifeOf('E44').flatMap(({ kind, document, change }) => change.map(({ what, from, to }) => [kind, document, what, from, to].join(' '))),
    ).toEqual(
      expect.arrayContaining([
        'graduation O0062 status active graduated',
        'cancellation O0063 status graduated active',
        'cancellation O0064 status active graduated',
      ]),
    ));
  it('tells what each of two appeals changed', () =>
    expect(
      lifeOf('E01').flatMap(({ document, change }) =>
        change.filter(({ what }) => what === 'exam').map(({ from, to }) => [document, from, to]),
      ),
    ).toStrictEqual([
      ['A001', '55', '90'],
      ['A002', '90', '50'],
    ]));
  it('begins with the file and ends with what is still open', () => {
    const kinds = lifeOf('E26').map(({ kind }) => kind);
    expect([kinds.at(0), kinds.at(-1)]).toStrictEqual(['registration', 'listing']);
  });
  it('shows no name of an erased person', () =>
    expect(JSON.stringify(history(edge, () => undefined, edge.students.find(({ student }) => student === 'E29')!))).not.toMatch(
      /Жаңатегіова|Сынақ/,
    ));
});

describe('a transcript', () => {
  it('has recognised disciplines beside the terms, and the new name', () => {
    expect(transcript(edge, open, 'E40', undefined)).toMatchObject({
      terms: [{ term: '2018-19/1', gpa: { gpa: '3.17' } }],
      recognised: [{ discipline: 'D1' }, { discipline: 'D3', letter: 'T', points: null }, { discipline: 'D2' }],
      cumulative: { gpa: '2.75', credits: 20 },
      creditsEarned: 25,
    });
    expect(transcript(edge, open, 'E29', undefined)).toMatchObject({ surname: 'Жаңатегіова', givenName: 'Айым', patronymic: null });
  });
  it('is that of the day asked for', () =>
    expect(transcript(edge, open, 'E44', '2019-07-11' as never)).toMatchObject({ standing: { status: 'active' }, diploma: null }));
});

const posted = { student: 'S', orderDate: '2018-08-25' };
const place = { programme: 'P', group: 'G', course: 1, form: 'full-time', language: 'kk', funding: 'grant' };
const order = (type: string, number: string, effectiveOn: string, more: object = {}): AnyEvent =>
  Object.assign({ type }, posted, { order: number, effectiveOn }, more);
const enrolled = order('StudentEnrolled', '1', '2018-09-01', place);
const dismissed = order('StudentDismissed', '2', '2018-10-01', { reason: 'own-request' });
const graduated = order('StudentGraduated', '9', '2019-06-30');
const grade = (statement: string, closedOn: string, more: object = {}): AnyEvent =>
  Object.assign(
    { type: 'GradeRecorded', student: 'S', statement, term: '2018-19/1', discipline: 'D', group: 'G', attempt: 'regular', teacher: 'T' },
    { issuedOn: closedOn, closedOn, credits: 5, control: 'exam', countsInGpa: true, policy: { id: 'p', digest: 'd' } },
    { rating1: 80, rating2: 80, exam: 80, admitted: true, letter: 'B', percent: 80, points: '3', traditional: 'good' },
    more,
  );
const failed = { letter: 'F', percent: 0, points: '0', traditional: 'unsatisfactory' };
const appeal = (decision: string, examAfter: number): AnyEvent =>
  Object.assign(
    { type: 'MarkAmendedOnAppeal', student: 'S', appeal: 'A', statement: 'X', minutes: 'M', heardOn: '2018-12-22', decision, examAfter },
    { letter: 'B', percent: 80, points: '3', traditional: 'good' },
  );
const held = {
  type: 'AttestationHeld',
  student: 'S',
  minutes: 'M',
  kind: 'diploma-defence',
  heldOn: '2019-06-12',
  percent: 96,
  credits: 8,
};
const attested: AnyEvent = Object.assign({ letter: 'A', points: '4', traditional: 'excellent', policy: { id: 'p', digest: 'd' } }, held);
const reference: readonly AnyEvent[] = [
  Object.assign(
    { type: 'ProgrammeOpened' },
    { programme: 'P', nameKk: 'P', nameRu: 'P', nameEn: 'P', degree: 'bachelor', credits: 13, years: 4 },
  ),
  Object.assign({ type: 'GroupFormed' }, { group: 'G', programme: 'P', intake: 2018, language: 'kk' }),
  Object.assign({ type: 'GroupFormed' }, { group: 'H', programme: 'Q', intake: 2017, language: 'ru' }),
];
const streamOf = (event: AnyEvent): string => {
  const { group, programme } = event as { group?: string; programme?: string };
  return event.type === 'GroupFormed' ? `group-${group}` : `programme-${programme}`;
};
const kindsOf = (...events: readonly AnyEvent[]): readonly string[] =>
  findings(
    registerFrom([
      ...reference.map((event) => ({ stream: streamOf(event), event })),
      ...events.map((event) => ({ stream: 'student-S', event })),
    ]),
  ).map(({ kind }) => kind);

describe('findings', () => {
  it('are none in an ordinary life', () => {
    const thesis: AnyEvent = Object.assign(
      { type: 'ThesisTopicApproved' },
      { student: 'S', topic: 't', supervisor: 'T', topicApprovedOn: '2018-10-01' },
    );
    expect(kindsOf(enrolled, grade('X', '2018-12-20'), thesis, attested, graduated)).toStrictEqual([]);
  });
  it.each<readonly [string, readonly AnyEvent[]]>([
    ['cancels-unknown-order', [enrolled, order('OrderCancelled', '2', '2018-10-01', { cancels: '99' })]],
    [
      'cancelled-twice',
      [enrolled, dismissed, ...['3', '4'].map((number) => order('OrderCancelled', number, '2018-10-05', { cancels: '2' }))],
    ],
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
    ['mark-after-graduation', [enrolled, attested, graduated, grade('X', '2019-07-01')]],
    ['two-regular-attempts', [enrolled, grade('X', '2018-12-20'), grade('Y', '2018-12-21')]],
    ['re-sit-without-failure', [enrolled, grade('X', '2018-12-20', { attempt: 'fx' })]],
    ['individual-without-absence', [enrolled, grade('X', '2018-12-20', { attempt: 'individual' })]],
    ['attempt-after-passing', [enrolled, grade('X', '2018-12-20'), grade('Y', '2019-01-08', { attempt: 'repeat' })]],
    ['exam-though-not-admitted', [enrolled, grade('X', '2018-12-20', { ...failed, admitted: false })]],
    ['appeal-without-mark', [enrolled, appeal('kept', 80)]],
    ['appeal-word-differs', [enrolled, grade('X', '2018-12-20'), appeal('raised', 80)]],
    [
      'third-failure',
      [enrolled, ...['X', 'Y', 'Z'].map((n, i) => grade(n, `2018-12-2${i}`, { ...failed, attempt: i === 0 ? 'regular' : 'repeat' }))],
    ],
    ['attested-while-not-active', [enrolled, dismissed, attested]],
    ['defence-without-thesis', [enrolled, attested]],
    ['graduated-with-debts', [enrolled, grade('X', '2018-12-20', failed), attested, graduated]],
    ['credits-short-of-programme', [enrolled, attested, graduated]],
    ['graduated-without-attestation', [enrolled, graduated]],
  ])('name %s', (kind, events) => expect(kindsOf(...events)).toContain(kind));
});
