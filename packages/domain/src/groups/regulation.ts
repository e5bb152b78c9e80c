import { programmeOpened } from '../curriculum/histories.ts';
import { done, type Regulation } from '../testing/index.ts';
import { enterTeacher } from './enter-teacher.ts';
import { formGroup } from './form-group.ts';
import { groupFormed, sportGroup, teacher, teacherEntered } from './histories.ts';
import { groupsRoom } from './index.ts';

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
  ],
};
