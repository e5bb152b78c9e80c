import { programmeOpened } from '../curriculum/histories.ts';
import { done, type Regulation } from '../testing/index.ts';
import { enterTeacher } from './enter-teacher.ts';
import { formGroup } from './form-group.ts';
import {
  groupApproved,
  groupDrafted,
  groupFormed,
  sportGroup,
  teacher,
  teacherApproved,
  teacherDrafted,
  teacherEntered,
} from './histories.ts';
import { groupsRoom } from './index.ts';
import { draftGroup } from './review-group.ts';

const { adviser: _adviser, ...unadvised } = sportGroup;

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const groupsRegulation: Regulation = {
  room: groupsRoom,
  accepted: [
    { so: 'a teacher', given: [], when: teacherEntered, records: [{ type: 'TeacherEntered', ...teacher }] },
    { so: 'a group', given: [programmeOpened, teacherEntered], when: groupFormed, records: [{ type: 'GroupFormed', ...sportGroup }] },
    {
      so: 'a group without an adviser',
      given: [programmeOpened],
      when: done(formGroup, unadvised),
      records: [{ type: 'GroupFormed', ...unadvised }],
    },
    {
      so: "the draft of a teacher's particulars",
      given: [teacherEntered],
      when: teacherDrafted,
      records: [{ type: 'TeacherDrafted', ...teacher, patronymic: 'Серікқызы' }],
    },
    {
      so: 'particulars that supersede those before',
      given: [teacherEntered, teacherDrafted],
      when: teacherApproved,
      records: [{ type: 'TeacherApproved', ...teacher, patronymic: 'Серікқызы', approvedOn: '2023-01-16' }],
    },
    {
      so: 'the draft of a group, before there is anything',
      given: [],
      when: groupDrafted,
      records: [{ type: 'GroupDrafted', ...unadvised }],
    },
    {
      so: 'a group that supersedes the one before',
      given: [programmeOpened, teacherEntered, groupFormed, groupDrafted],
      when: groupApproved,
      records: [{ type: 'GroupApproved', ...unadvised, approvedOn: '2023-01-16' }],
    },
  ],
  refused: [
    {
      so: 'a teacher of another name',
      given: [teacherEntered],
      when: done(enterTeacher, { ...teacher, givenName: 'Салтанат' }),
      against: [{ refusal: 'teacher-differs', teacher: 'T-7', field: 'givenName' }],
    },
    {
      so: 'a group of nothing that is known',
      given: [],
      when: groupFormed,
      against: [
        { refusal: 'no-such-programme', programme: '6B01402' },
        { refusal: 'no-such-teacher', teacher: 'T-7' },
      ],
    },
    {
      so: 'a group that has an adviser, without one',
      given: [programmeOpened, teacherEntered, groupFormed],
      when: done(formGroup, unadvised),
      against: [{ refusal: 'group-differs', group: 'FK-22-1', field: 'adviser' }],
    },
    {
      so: 'the approval of particulars that nobody drafted',
      given: [teacherEntered],
      when: teacherApproved,
      against: [{ refusal: 'nothing-drafted' }],
    },
    {
      so: 'the approval of a group that nobody drafted',
      given: [programmeOpened, teacherEntered, groupFormed],
      when: groupApproved,
      against: [{ refusal: 'nothing-drafted' }],
    },
    {
      so: 'a drafted group of nothing that is known',
      given: [done(draftGroup, sportGroup)],
      when: groupApproved,
      against: [
        { refusal: 'no-such-programme', programme: '6B01402' },
        { refusal: 'no-such-teacher', teacher: 'T-7' },
      ],
    },
    {
      so: 'a drafted group with an adviser who is not known',
      given: [programmeOpened, done(draftGroup, sportGroup)],
      when: groupApproved,
      against: [{ refusal: 'no-such-teacher', teacher: 'T-7' }],
    },
  ],
};
