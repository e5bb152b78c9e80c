import { catalogue } from '../curriculum/histories.ts';
import { groupFormed, teacherEntered } from '../groups/histories.ts';
import { daniyarRegistered } from '../students/histories.ts';
import { policyAdopted, rules } from '../policy/histories.ts';
import { canonicalJson } from '../kernel/index.ts';
import { digestForTests, done, type Plain, type Regulation } from '../testing/index.ts';
import { closed, header, issued, marked, marks, session, teaching } from './histories.ts';
import { assessmentRoom, closeStatement, type EnterMarks, enterMarks, issueStatement, type MarkEntry } from './index.ts';

const policy = { id: 'kz-2018', digest: digestForTests(canonicalJson(rules)) };
export const frozen = { credits: 5, control: 'exam', countsInGpa: true, policy };
const swimming = { ...header, statement: 'V-2', discipline: 'SWIM' } as const;
const swimmingIssued = done(issueStatement, swimming);
const listing = { term: '2022-23/1', discipline: 'ANAT', attempt: 'regular', students: ['22-001', '22-002'] };

export const entering = (...entries: readonly Plain<MarkEntry>[]) => done(enterMarks, { statement: 'V-1', entries });
const enteringIn = (statement: string, entry: Partial<Plain<MarkEntry>>, more: Partial<Plain<EnterMarks>> = {}) =>
  done(enterMarks, { statement, entries: [{ student: '22-001', ...entry }], ...more });
export const closing = (closedOn: string, statement = 'V-1') => done(closeStatement, { statement, closedOn });
const again = { ...header, statement: 'V-3' } as const;

export const daniyar = { admitted: true, letter: 'B', percent: 78, points: '3', traditional: 'good' };
const aliya = { admitted: true, letter: 'I' };

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const assessmentRegulation: Regulation = {
  room: assessmentRoom,
  accepted: [
    {
      so: 'a statement, with what the catalogue and the policy say that day',
      given: teaching,
      when: issued,
      records: [{ type: 'StatementIssued', ...header, ...frozen }],
    },
    {
      so: 'marks of an open statement; its students are listed',
      given: [...teaching, issued],
      when: marked,
      records: [{ type: 'MarksEntered', statement: 'V-1', entries: marks, listing }],
    },
    {
      so: 'marks of a statement that is closed at once: nobody needs listing',
      given: [...teaching, issued],
      when: done(enterMarks, { statement: 'V-1', entries: marks, andClose: true }),
      records: [{ type: 'MarksEntered', statement: 'V-1', entries: marks }],
    },
    {
      so: 'only what has changed; who is listed is not listed again',
      given: [...teaching, issued, marked],
      when: entering(marks[0], { ...marks[1], rating2: 61 }),
      records: [{ type: 'MarksEntered', statement: 'V-1', entries: [{ ...marks[1], rating2: 61 }] }],
    },
    {
      so: 'a row that is still empty',
      given: [...teaching, issued],
      when: enteringIn('V-1', {}),
      records: [
        { type: 'MarksEntered', statement: 'V-1', entries: [{ student: '22-001' }], listing: { ...listing, students: ['22-001'] } },
      ],
    },
    {
      so: 'a re-sit beside the regular attempt',
      given: [...session, done(issueStatement, { ...again, attempt: 'fx' })],
      when: enteringIn('V-3', { rating1: 80 }),
      records: [
        {
          type: 'MarksEntered',
          statement: 'V-3',
          entries: [{ student: '22-001', rating1: 80 }],
          listing: { ...listing, attempt: 'fx', students: ['22-001'] },
        },
      ],
    },
    {
      so: 'a regular attempt in another term',
      given: [...session, done(issueStatement, { ...again, term: '2022-23/2' })],
      when: enteringIn('V-3', {}),
      records: [
        {
          type: 'MarksEntered',
          statement: 'V-3',
          entries: [{ student: '22-001' }],
          listing: { ...listing, term: '2022-23/2', students: ['22-001'] },
        },
      ],
    },
    {
      so: 'a statement, with every mark graded',
      given: [...teaching, issued, marked],
      when: closed,
      records: [
        {
          type: 'StatementClosed',
          ...header,
          closedOn: '2022-12-24',
          ...frozen,
          grades: [
            { ...marks[0], ...daniyar },
            { ...marks[1], ...aliya },
          ],
        },
      ],
    },
    {
      so: 'a statement of nobody, on its own day',
      given: [...teaching, issued],
      when: closing('2022-12-20'),
      records: [{ type: 'StatementClosed', ...header, closedOn: '2022-12-20', ...frozen, grades: [] }],
    },
  ],
  refused: [
    {
      so: 'a statement of nothing that is known, before there are rules',
      given: [],
      when: issued,
      against: [
        { refusal: 'no-such-discipline', statement: 'V-1', discipline: 'ANAT' },
        { refusal: 'no-such-group', statement: 'V-1', group: 'FK-22-1' },
        { refusal: 'no-such-teacher', statement: 'V-1', teacher: 'T-7' },
        { refusal: 'before-first-policy', statement: 'V-1', issuedOn: '2022-12-20' },
      ],
    },
    {
      so: 'a statement of another group',
      given: [...teaching, issued],
      when: done(issueStatement, { ...header, group: 'FK-22-2' }),
      against: [{ refusal: 'statement-differs', statement: 'V-1', field: 'group' }],
    },
    { so: 'marks of no statement', given: teaching, when: marked, against: [{ refusal: 'no-such-statement', statement: 'V-1' }] },
    {
      so: 'marks of nobody who is known; that is all that is said of him',
      given: [...teaching, issued],
      when: entering({ student: '99-999' }),
      against: [{ refusal: 'no-such-student', statement: 'V-1', student: '99-999' }],
    },
    {
      so: 'marks of a student who was never enrolled',
      given: [policyAdopted, ...catalogue, teacherEntered, groupFormed, daniyarRegistered, issued],
      when: entering({ student: '22-001' }),
      against: [{ refusal: 'not-enrolled', statement: 'V-1', student: '22-001', issuedOn: '2022-12-20' }],
    },
    {
      so: 'a pass mark in an exam discipline, and an absence beside an exam',
      given: [...teaching, issued],
      when: enteringIn('V-1', { rating1: 50, rating2: 50, exam: 50, absence: 'invalid', mark: 'P' }),
      against: ['mark', 'absence'].map((field) => ({ refusal: 'point-unexpected', statement: 'V-1', student: '22-001', field })),
    },
    {
      so: 'ratings and an exam in a pass discipline, and an absence beside the mark',
      given: [...teaching, swimmingIssued],
      when: enteringIn('V-2', { rating1: 50, rating2: 50, exam: 50, absence: 'valid', mark: 'P' }),
      against: ['rating1', 'rating2', 'exam', 'absence'].map((field) => ({
        refusal: 'point-unexpected',
        statement: 'V-2',
        student: '22-001',
        field,
      })),
    },
    {
      so: 'a student twice',
      given: [...teaching, issued],
      when: entering(marks[0], marks[0]),
      against: [{ refusal: 'mark-listed-twice', statement: 'V-1', student: '22-001' }],
    },
    {
      so: 'a second regular attempt in the term, the first being closed',
      given: [...session, done(issueStatement, again)],
      when: enteringIn('V-3', {}),
      against: [{ refusal: 'second-regular', statement: 'V-3', student: '22-001', other: 'V-1' }],
    },
    {
      so: 'a second regular attempt in the term, the first being open still',
      given: [...teaching, issued, marked, done(issueStatement, again)],
      when: enteringIn('V-3', {}),
      against: [{ refusal: 'second-regular', statement: 'V-3', student: '22-001', other: 'V-1' }],
    },
    {
      so: 'other points in a closed statement',
      given: session,
      when: entering({ ...marks[0], exam: 75 }, marks[1]),
      against: [{ refusal: 'mark-differs', statement: 'V-1', student: '22-001', field: 'exam' }],
    },
    {
      so: 'a further student in a closed statement',
      given: [...teaching, issued, entering(marks[0]), closed],
      when: marked,
      against: [{ refusal: 'statement-lists-no-such-student', statement: 'V-1', student: '22-002' }],
    },
    { so: 'the closing of no statement', given: teaching, when: closed, against: [{ refusal: 'no-such-statement', statement: 'V-1' }] },
    {
      so: 'a second closing on another day',
      given: session,
      when: closing('2022-12-25'),
      against: [{ refusal: 'closed-otherwise', statement: 'V-1', closedOn: '2022-12-24' }],
    },
    {
      so: 'a closing before the issue, of marks that are incomplete',
      given: [...teaching, issued, entering({ student: '22-001' }, { student: '22-002', rating1: 50, rating2: 50 })],
      when: closing('2022-12-19'),
      against: [
        { refusal: 'closed-before-issued', statement: 'V-1', issuedOn: '2022-12-20' },
        { refusal: 'mark-missing', statement: 'V-1', student: '22-001', field: 'rating1' },
        { refusal: 'mark-missing', statement: 'V-1', student: '22-001', field: 'rating2' },
        { refusal: 'mark-missing', statement: 'V-1', student: '22-002', field: 'exam' },
      ],
    },
    {
      so: 'a pass discipline without its mark',
      given: [...teaching, swimmingIssued, enteringIn('V-2', {})],
      when: closing('2022-12-24', 'V-2'),
      against: [{ refusal: 'mark-missing', statement: 'V-2', student: '22-001', field: 'mark' }],
    },
  ],
};
