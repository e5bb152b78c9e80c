import { catalogue } from '../curriculum/histories.ts';
import { groupFormed, teacherEntered } from '../groups/histories.ts';
import { daniyarRegistered } from '../students/histories.ts';
import { policyAdopted, rules } from '../policy/histories.ts';
import { canonicalJson } from '../kernel/index.ts';
import { digestForTests, type Done, done, type Plain, type Regulation } from '../testing/index.ts';
import { windowsSet, windowsWithCalendar } from '../windows/histories.ts';
import {
  closed,
  confirmation,
  confirmed,
  header,
  issued,
  marked,
  marks,
  preparation,
  prepared,
  proposal,
  proposed,
  session,
  teaching,
  voided,
  voiding,
} from './histories.ts';
import {
  assessmentRoom,
  closeStatement,
  confirmRectification,
  type EnterMarks,
  enterMarks,
  enterPoints,
  issueStatement,
  type MarkEntry,
  type PointName,
  prepareStatement,
  proposeRectification,
  rejectRectification,
  voidStatement,
} from './index.ts';

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
const byImport = (step: Done): Done => ({ ...step, actor: undefined });
export const preparing = (change: object) => done(prepareStatement, { ...preparation, ...change });
export const pointing = (column: PointName, points: readonly { student: string; value: number | string | null }[], more: object = {}) =>
  done(enterPoints, { statement: 'V-1', enteredOn: '2022-12-23', column, points: points as never, ...more });
export const voidingOf = (change: object) => done(voidStatement, { ...voiding, ...change });
export const proposing = (change: object) => done(proposeRectification, { ...proposal, ...change });
export const confirming = (change: object, actor = 'B. Head') => done(confirmRectification, { ...confirmation, ...change }, actor);
export const rejecting = (change: object = {}) =>
  done(rejectRectification, { statement: 'V-1', rectification: '1', rejectedOn: '2022-12-28', ...change }, 'B. Head');
const isVoided = { refusal: 'statement-voided', ...voiding };
const noStatement = { refusal: 'no-such-statement', statement: 'V-1' };
const notIssued = { refusal: 'statement-not-issued', statement: 'V-1' };
const { points: row, ...said } = proposal;
/** 0.6·85.5 + 0.4·74 = 80.9. */
const rectifiedGrade = { admitted: true, letter: 'B', percent: 81, points: '3', traditional: 'good' };

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
      so: 'marks of a statement that an import closes at once: nobody needs listing',
      given: [...teaching, issued],
      when: byImport(done(enterMarks, { statement: 'V-1', entries: marks, andClose: true })),
      records: [{ type: 'MarksEntered', statement: 'V-1', entries: marks }],
    },
    {
      so: 'marks of a statement that a person says to close: its students are listed, for it may stay open',
      given: [...teaching, issued],
      when: done(enterMarks, { statement: 'V-1', entries: marks, andClose: true }),
      records: [{ type: 'MarksEntered', statement: 'V-1', entries: marks, listing }],
    },
    { so: 'a statement, with its students', given: teaching, when: prepared, records: [{ type: 'StatementPrepared', ...preparation }] },
    {
      so: 'prepared again, in place of what was prepared',
      given: [...teaching, prepared],
      when: preparing({ students: ['22-002'] }),
      records: [{ type: 'StatementPrepared', ...preparation, students: ['22-002'] }],
    },
    {
      so: 'a prepared statement, for the students of its preparation',
      given: [...teaching, prepared],
      when: issued,
      records: [{ type: 'StatementIssued', ...header, ...frozen, students: ['22-001', '22-002'] }],
    },
    {
      so: 'a prepared statement that an import issues, with whoever is on its list',
      given: [...teaching, issued, marked, preparing({ statement: 'V-3', attempt: 'fx' })],
      when: byImport(done(issueStatement, { ...again, attempt: 'fx', issuedOn: '2022-12-20' })),
      records: [{ type: 'StatementIssued', ...again, attempt: 'fx', ...frozen, students: ['22-001', '22-002'] }],
    },
    {
      so: 'a column, merged into the rows',
      given: [...teaching, issued, entering({ student: '22-001', rating1: 80 }, { student: '22-002', rating1: 60 })],
      when: pointing('rating2', [
        { student: '22-001', value: 81 },
        { student: '22-002', value: 60 },
      ]),
      records: [
        {
          type: 'MarksEntered',
          statement: 'V-1',
          entries: [
            { student: '22-001', rating1: 80, rating2: 81 },
            { student: '22-002', rating1: 60, rating2: 60 },
          ],
          enteredOn: '2022-12-23',
        },
      ],
    },
    {
      so: 'one point; what is so already is passed over, and who is new is listed',
      given: [...teaching, issued, entering({ student: '22-001', rating1: 80 })],
      when: pointing('rating1', [
        { student: '22-001', value: 80 },
        { student: '22-002', value: 60 },
      ]),
      records: [
        {
          type: 'MarksEntered',
          statement: 'V-1',
          entries: [{ student: '22-002', rating1: 60 }],
          listing: { ...listing, students: ['22-002'] },
          enteredOn: '2022-12-23',
        },
      ],
    },
    {
      so: 'a point taken back, and nothing of one who has none',
      given: [...teaching, issued, entering(marks[0])],
      when: pointing('exam', [
        { student: '22-001', value: null },
        { student: '22-002', value: null },
      ]),
      records: [
        {
          type: 'MarksEntered',
          statement: 'V-1',
          entries: [{ student: '22-001', rating1: 80, rating2: 81 }],
          enteredOn: '2022-12-23',
        },
      ],
    },
    {
      so: 'an absence of one who was prepared: no second listing',
      given: [...teaching, prepared, issued],
      when: pointing('absence', [{ student: '22-002', value: 'valid' }]),
      records: [{ type: 'MarksEntered', statement: 'V-1', entries: [{ student: '22-002', absence: 'valid' }], enteredOn: '2022-12-23' }],
    },
    {
      so: 'a pass, on the last day of its window',
      given: [...teaching, ...windowsWithCalendar, swimmingIssued],
      when: pointing('mark', [{ student: '22-001', value: 'P' }], { statement: 'V-2', enteredOn: '2023-01-10' }),
      records: [
        {
          type: 'MarksEntered',
          statement: 'V-2',
          entries: [{ student: '22-001', mark: 'P' }],
          listing: { ...listing, discipline: 'SWIM', students: ['22-001'] },
          enteredOn: '2023-01-10',
        },
      ],
    },
    {
      so: 'one that was only prepared: nobody was listed yet',
      given: [...teaching, prepared],
      when: voided,
      records: [{ type: 'StatementVoided', ...voiding, students: [], voidedBy: 'B. Head' }],
    },
    {
      so: 'an open one, with those whom it lists',
      given: [...teaching, issued, marked],
      when: voidingOf({ voidedOn: '2022-12-20' }),
      records: [{ type: 'StatementVoided', ...voiding, voidedOn: '2022-12-20', students: ['22-001', '22-002'], voidedBy: 'registrar' }],
    },
    {
      so: 'a closed one',
      given: session,
      when: voided,
      records: [{ type: 'StatementVoided', ...voiding, students: ['22-001', '22-002'], voidedBy: 'B. Head' }],
    },
    {
      so: 'a regular attempt in place of one that was voided',
      given: [...session, voided, done(issueStatement, again)],
      when: enteringIn('V-3', {}),
      records: [
        { type: 'MarksEntered', statement: 'V-3', entries: [{ student: '22-001' }], listing: { ...listing, students: ['22-001'] } },
      ],
    },
    {
      so: 'the row as it should read, by whom and why',
      given: session,
      when: proposed,
      records: [{ type: 'RectificationProposed', ...said, ...row, proposedBy: 'registrar' }],
    },
    {
      so: 'graded anew, with both persons',
      given: [...session, proposed],
      when: confirmed,
      records: [
        {
          type: 'RectificationConfirmed',
          ...said,
          ...row,
          ...rectifiedGrade,
          confirmedOn: '2022-12-28',
          proposedBy: 'registrar',
          confirmedBy: 'B. Head',
        },
      ],
    },
    {
      so: 'nothing comes of it',
      given: [...session, proposed],
      when: rejecting(),
      records: [
        {
          type: 'RectificationRejected',
          statement: 'V-1',
          rectification: '1',
          student: '22-001',
          rejectedOn: '2022-12-28',
          rejectedBy: 'B. Head',
        },
      ],
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
    {
      so: 'the preparation of what is issued',
      given: [...teaching, issued],
      when: prepared,
      against: [{ refusal: 'already-issued', statement: 'V-1', issuedOn: '2022-12-20' }],
    },
    { so: 'the preparation of what was voided', given: [...teaching, prepared, voided], when: prepared, against: [isVoided] },
    {
      so: 'the preparation of nothing that is known, for nobody who is known, twice',
      given: [],
      when: preparing({ students: ['22-001', '22-001'] }),
      against: [
        { refusal: 'no-such-discipline', statement: 'V-1', discipline: 'ANAT' },
        { refusal: 'no-such-group', statement: 'V-1', group: 'FK-22-1' },
        { refusal: 'no-such-teacher', statement: 'V-1', teacher: 'T-7' },
        { refusal: 'student-listed-twice', statement: 'V-1', student: '22-001' },
        { refusal: 'no-such-student', statement: 'V-1', student: '22-001' },
      ],
    },
    {
      so: 'the preparation of a second regular attempt',
      given: session,
      when: preparing({ statement: 'V-3', students: ['22-001'] }),
      against: [{ refusal: 'second-regular', statement: 'V-3', student: '22-001', other: 'V-1' }],
    },
    {
      so: 'the issue of a statement under another head than it was prepared with',
      given: [...teaching, prepared],
      when: done(issueStatement, { ...header, attempt: 'repeat' }),
      against: [{ refusal: 'statement-differs', statement: 'V-1', field: 'attempt' }],
    },
    { so: 'the issue of what was voided', given: [...session, voided], when: issued, against: [isVoided] },
    {
      so: 'the issue for students of whom one was not enrolled then, and one is on another statement by now',
      given: [...teaching, preparing({ statement: 'V-3' }), issued, entering(marks[0])],
      when: done(issueStatement, { ...again, issuedOn: '2022-08-01' }),
      against: [
        { refusal: 'not-enrolled', statement: 'V-3', student: '22-001', issuedOn: '2022-08-01' },
        { refusal: 'second-regular', statement: 'V-3', student: '22-001', other: 'V-1' },
        { refusal: 'not-enrolled', statement: 'V-3', student: '22-002', issuedOn: '2022-08-01' },
      ],
    },
    { so: 'marks of a statement that is only prepared', given: [...teaching, prepared], when: marked, against: [notIssued] },
    { so: 'marks of a voided statement, the same ones too', given: [...session, voided], when: marked, against: [isVoided] },
    {
      so: 'marks of one whom a prepared statement does not list',
      given: [...teaching, preparing({ students: ['22-001'] }), issued],
      when: marked,
      against: [{ refusal: 'not-on-list', statement: 'V-1', student: '22-002' }],
    },
    { so: 'the closing of a statement that is only prepared', given: [...teaching, prepared], when: closed, against: [notIssued] },
    { so: 'the closing of a voided statement, once more', given: [...session, voided], when: closed, against: [isVoided] },
    {
      so: 'a closing while one of the list has no mark',
      given: [...teaching, prepared, issued, entering(marks[0])],
      when: closed,
      against: ['rating1', 'rating2'].map((field) => ({ refusal: 'mark-missing', statement: 'V-1', student: '22-002', field })),
    },
    { so: 'points of no statement', given: teaching, when: pointing('exam', [{ student: '22-001', value: 74 }]), against: [noStatement] },
    {
      so: 'points of a statement that is only prepared',
      given: [...teaching, prepared],
      when: pointing('exam', [{ student: '22-001', value: 74 }]),
      against: [notIssued],
    },
    {
      so: 'points of a voided statement',
      given: [...session, voided],
      when: pointing('exam', [{ student: '22-001', value: 74 }]),
      against: [isVoided],
    },
    {
      so: 'what is no point of its column',
      given: [...teaching, issued],
      when: pointing('exam', [
        { student: '22-001', value: 'valid' },
        { student: '22-002', value: 74 },
      ]),
      against: [{ refusal: 'value-unfit', statement: 'V-1', student: '22-001', column: 'exam' }],
    },
    {
      so: 'points before the statement was issued, of nobody who is known',
      given: [...teaching, issued],
      when: pointing('exam', [{ student: '99-999', value: 74 }], { enteredOn: '2022-12-19' }),
      against: [
        { refusal: 'no-such-student', statement: 'V-1', student: '99-999' },
        { refusal: 'entered-before-issued', statement: 'V-1', issuedOn: '2022-12-20' },
      ],
    },
    {
      so: 'an exam beside an absence, and of one whom the list does not have',
      given: [...teaching, preparing({ students: ['22-001'] }), issued, entering({ student: '22-001', absence: 'valid' })],
      when: pointing('exam', [
        { student: '22-001', value: 74 },
        { student: '22-002', value: 74 },
      ]),
      against: [
        { refusal: 'point-unexpected', statement: 'V-1', student: '22-001', field: 'absence' },
        { refusal: 'not-on-list', statement: 'V-1', student: '22-002' },
      ],
    },
    {
      so: 'a point twice',
      given: [...teaching, issued],
      when: pointing('exam', [
        { student: '22-001', value: 74 },
        { student: '22-001', value: 75 },
      ]),
      against: [{ refusal: 'mark-listed-twice', statement: 'V-1', student: '22-001' }],
    },
    {
      so: 'points of a student who was never enrolled',
      given: [policyAdopted, ...catalogue, teacherEntered, groupFormed, daniyarRegistered, issued],
      when: pointing('exam', [{ student: '22-001', value: 74 }]),
      against: [{ refusal: 'not-enrolled', statement: 'V-1', student: '22-001', issuedOn: '2022-12-20' }],
    },
    {
      so: 'a point on a second regular attempt',
      given: [...session, done(issueStatement, again)],
      when: pointing('exam', [{ student: '22-001', value: 74 }], { statement: 'V-3' }),
      against: [{ refusal: 'second-regular', statement: 'V-3', student: '22-001', other: 'V-1' }],
    },
    {
      so: 'another point in a closed statement, and one of nobody there',
      given: [...teaching, issued, entering(marks[0]), closed],
      when: pointing('exam', [
        { student: '22-001', value: 75 },
        { student: '22-002', value: 75 },
      ]),
      against: [
        { refusal: 'mark-differs', statement: 'V-1', student: '22-001', field: 'exam' },
        { refusal: 'statement-lists-no-such-student', statement: 'V-1', student: '22-002' },
      ],
    },
    {
      so: 'rows when the window is over',
      given: [...teaching, ...windowsWithCalendar, issued],
      when: done(enterMarks, { statement: 'V-1', entries: marks, enteredOn: '2023-01-11' }),
      against: [{ refusal: 'outside-window', kind: 'points', statement: 'V-1', on: '2023-01-11', from: '2022-12-20', until: '2023-01-10' }],
    },
    {
      so: 'rows that do not say their day, where points have a window',
      given: [...teaching, ...windowsWithCalendar, issued],
      when: done(enterMarks, { statement: 'V-1', entries: marks }),
      against: [{ refusal: 'entry-undated', statement: 'V-1' }],
    },
    {
      so: 'rows of a day before the statement was issued',
      given: [...teaching, issued],
      when: done(enterMarks, { statement: 'V-1', entries: marks, enteredOn: '2022-12-19' }),
      against: [{ refusal: 'entered-before-issued', statement: 'V-1', issuedOn: '2022-12-20' }],
    },
    {
      so: 'points when the window is over',
      given: [...teaching, ...windowsWithCalendar, issued],
      when: pointing('exam', [{ student: '22-001', value: 74 }], { enteredOn: '2023-01-11' }),
      against: [{ refusal: 'outside-window', kind: 'points', statement: 'V-1', on: '2023-01-11', from: '2022-12-20', until: '2023-01-10' }],
    },
    { so: 'the voiding of no statement', given: teaching, when: voided, against: [noStatement] },
    { so: 'a second voiding on another ground', given: [...session, voided], when: voidingOf({ ground: 'Lost' }), against: [isVoided] },
    {
      so: 'a voiding before the closing',
      given: session,
      when: voidingOf({ voidedOn: '2022-12-23' }),
      against: [{ refusal: 'voided-too-early', statement: 'V-1', notBefore: '2022-12-24' }],
    },
    { so: 'the rectification of no statement', given: teaching, when: proposed, against: [noStatement] },
    { so: 'the rectification of one that is only prepared', given: [...teaching, prepared], when: proposed, against: [notIssued] },
    { so: 'the rectification of a voided one', given: [...session, voided], when: proposed, against: [isVoided] },
    {
      so: 'the rectification of an open one: its points can be entered',
      given: [...teaching, issued, marked],
      when: proposed,
      against: [{ refusal: 'statement-still-open', statement: 'V-1' }],
    },
    {
      so: 'the same rectification with another point',
      given: [...session, proposed],
      when: proposing({ points: { ...row, exam: 75 } }),
      against: [{ refusal: 'rectification-differs', statement: 'V-1', rectification: '1', field: 'exam' }],
    },
    {
      so: 'the rectification of a mark that is not there, before the closing, incomplete, and with an absence beside the exam',
      given: [...teaching, issued, entering(marks[0]), closed],
      when: proposing({ student: '22-002', proposedOn: '2022-12-23', points: { rating1: 80, exam: 74, absence: 'valid' } }),
      against: [
        { refusal: 'statement-lists-no-such-student', statement: 'V-1', student: '22-002' },
        { refusal: 'proposed-before-closed', statement: 'V-1', closedOn: '2022-12-24' },
        { refusal: 'point-unexpected', statement: 'V-1', student: '22-002', field: 'absence' },
        { refusal: 'mark-missing', statement: 'V-1', student: '22-002', field: 'rating2' },
      ],
    },
    {
      so: 'a rectification when the window is over',
      given: [...session, windowsSet],
      when: proposing({ proposedOn: '2023-01-04' }),
      against: [
        { refusal: 'outside-window', kind: 'corrections', statement: 'V-1', on: '2023-01-04', from: '2022-12-24', until: '2023-01-03' },
      ],
    },
    { so: 'the confirmation on no statement', given: teaching, when: confirmed, against: [noStatement] },
    { so: 'the confirmation on one that is only prepared', given: [...teaching, prepared], when: confirmed, against: [notIssued] },
    { so: 'the confirmation on a voided one', given: [...session, proposed, voided], when: confirmed, against: [isVoided] },
    {
      so: 'the confirmation of nothing',
      given: session,
      when: confirmed,
      against: [{ refusal: 'no-such-rectification', statement: 'V-1', rectification: '1' }],
    },
    {
      so: 'the confirmation of what was rejected',
      given: [...session, proposed, rejecting()],
      when: confirmed,
      against: [{ refusal: 'rectification-rejected', statement: 'V-1', rectification: '1', rejectedOn: '2022-12-28' }],
    },
    {
      so: 'a second confirmation on another day',
      given: [...session, proposed, confirmed],
      when: confirming({ confirmedOn: '2022-12-29' }),
      against: [{ refusal: 'confirmed-otherwise', statement: 'V-1', rectification: '1', confirmedOn: '2022-12-28' }],
    },
    {
      so: 'the confirmation by whoever proposed it, before that',
      given: [...session, proposed],
      when: confirming({ confirmedOn: '2022-12-26' }, 'registrar'),
      against: [
        { refusal: 'confirmed-before-proposed', statement: 'V-1', rectification: '1', proposedOn: '2022-12-27' },
        { refusal: 'second-person-needed', statement: 'V-1', rectification: '1', proposedBy: 'registrar' },
      ],
    },
    { so: 'the rejection on no statement', given: teaching, when: rejecting(), against: [noStatement] },
    { so: 'the rejection on one that is only prepared', given: [...teaching, prepared], when: rejecting(), against: [notIssued] },
    { so: 'the rejection on a voided one', given: [...session, proposed, voided], when: rejecting(), against: [isVoided] },
    {
      so: 'the rejection of nothing',
      given: session,
      when: rejecting(),
      against: [{ refusal: 'no-such-rectification', statement: 'V-1', rectification: '1' }],
    },
    {
      so: 'the rejection of what was confirmed',
      given: [...session, proposed, confirmed],
      when: rejecting(),
      against: [{ refusal: 'rectification-confirmed', statement: 'V-1', rectification: '1', confirmedOn: '2022-12-28' }],
    },
    {
      so: 'a second rejection on another day',
      given: [...session, proposed, rejecting()],
      when: rejecting({ rejectedOn: '2022-12-29' }),
      against: [{ refusal: 'rejected-otherwise', statement: 'V-1', rectification: '1', rejectedOn: '2022-12-28' }],
    },
    {
      so: 'a rejection before the proposal',
      given: [...session, proposed],
      when: rejecting({ rejectedOn: '2022-12-26' }),
      against: [{ refusal: 'rejected-before-proposed', statement: 'V-1', rectification: '1', proposedOn: '2022-12-27' }],
    },
  ],
};
