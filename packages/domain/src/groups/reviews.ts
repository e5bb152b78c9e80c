import { at, type GroupCode, reviewsFold, type TeacherNumber } from '../kernel/index.ts';
import { GroupApproved, GroupDrafted, TeacherApproved, TeacherDrafted } from './events.ts';

export const teacherKey = ({ teacher }: { readonly teacher: TeacherNumber }): string => teacher;
export const groupKey = ({ group }: { readonly group: GroupCode }): string => group;

export const teacherReviewsFold = reviewsFold<TeacherDrafted, TeacherApproved>({
  category: 'teacher',
  name: 'teacher-reviews',
  drafted: TeacherDrafted,
  approved: TeacherApproved,
  keyOf: teacherKey,
});

/** What is drafted and was approved of a teacher's particulars. */
export const teacherReviews = (number: TeacherNumber) => at(teacherReviewsFold, number);

export const groupReviewsFold = reviewsFold<GroupDrafted, GroupApproved>({
  category: 'group',
  name: 'group-reviews',
  drafted: GroupDrafted,
  approved: GroupApproved,
  keyOf: groupKey,
});

/** What is drafted and was approved of a group. */
export const groupReviews = (code: GroupCode) => at(groupReviewsFold, code);
