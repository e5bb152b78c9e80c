import type * as t from 'io-ts';
import { approvalOf, CalendarDate, draftOf, particulars, TeacherNumber } from '../kernel/index.ts';
import { type TeacherApproved, type TeacherDrafted, teacherFields, teacherOptional } from './events.ts';
import { teacherKey, teacherReviews } from './reviews.ts';

export const DraftTeacher = particulars(teacherFields, teacherOptional);
export type DraftTeacher = t.TypeOf<typeof DraftTeacher>;

/** Drafts a teacher's particulars, or a change of them. */
export const draftTeacher = draftOf<DraftTeacher, TeacherDrafted, TeacherApproved>('groups.draft-teacher', {
  summary: "Drafts a teacher's particulars, or a change of them; nothing is in force by that.",
  codec: DraftTeacher,
  path: 'POST /teachers/{teacher}/draft',
  stream: (input) => teacherReviews(input.teacher),
  keyOf: teacherKey,
  type: 'TeacherDrafted',
});

export const ApproveTeacher = particulars({ teacher: TeacherNumber, approvedOn: CalendarDate });
export type ApproveTeacher = t.TypeOf<typeof ApproveTeacher>;

/** Approves the draft of a teacher's particulars, which supersede those before. */
export const approveTeacher = approvalOf<ApproveTeacher, TeacherDrafted, TeacherApproved, never>('groups.approve-teacher', {
  summary: "Approves the draft of a teacher's particulars; they supersede those before.",
  codec: ApproveTeacher,
  path: 'POST /teachers/{teacher}/approval',
  stream: (input) => teacherReviews(input.teacher),
  keyOf: teacherKey,
  reads: () => [],
  refusals: [],
  against: () => () => [],
  approve: () => (input, draft) => [{ ...draft, type: 'TeacherApproved', approvedOn: input.approvedOn }],
});
