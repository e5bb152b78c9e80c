import { issued, teaching } from '../assessment/histories.ts';
import { done, type Regulation } from '../testing/index.ts';
import { enterDiscipline } from './enter-discipline.ts';
import {
  anatomy,
  anatomyApproved,
  anatomyDrafted,
  anatomyEntered,
  catalogue,
  curriculumApproved,
  curriculumDrafted,
  curriculumLaidDown,
  programmeApproved,
  programmeDrafted,
  programmeOpened,
  sport,
} from './histories.ts';
import { curriculumRoom } from './index.ts';
import { layDown } from './lay-down.ts';
import { openProgramme } from './open-programme.ts';
import { approveCurriculum, draftCurriculum } from './review-curriculum.ts';
import { approveDiscipline, draftDiscipline } from './review-discipline.ts';
import { draftProgramme } from './review-programme.ts';

const first = { discipline: 'ANAT', semester: 1, kind: 'required' } as const;
const last = { discipline: 'SWIM', semester: 8, kind: 'elective' } as const;
const of = { programme: '6B01402', intake: 2022 };

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const curriculumRegulation: Regulation = {
  room: curriculumRoom,
  accepted: [
    { so: 'a programme', given: [], when: programmeOpened, records: [{ type: 'ProgrammeOpened', ...sport }] },
    { so: 'a discipline', given: [], when: anatomyEntered, records: [{ type: 'DisciplineEntered', ...anatomy }] },
    {
      so: 'a curriculum',
      given: catalogue,
      when: curriculumLaidDown,
      records: [{ type: 'CurriculumLaidDown', ...of, rows: [first, last] }],
    },
    {
      so: 'only the disciplines that are new in a curriculum',
      given: [...catalogue, done(layDown, { ...of, rows: [first] })],
      when: curriculumLaidDown,
      records: [{ type: 'CurriculumLaidDown', ...of, rows: [last] }],
    },
    {
      so: 'another intake has a curriculum of its own',
      given: [...catalogue, curriculumLaidDown],
      when: done(layDown, { ...of, intake: 2023, rows: [{ ...first, semester: 2 }] }),
      records: [{ type: 'CurriculumLaidDown', ...of, intake: 2023, rows: [{ ...first, semester: 2 }] }],
    },
    {
      so: 'the draft of a programme',
      given: [],
      when: programmeDrafted,
      records: [{ type: 'ProgrammeDrafted', ...sport, nameEn: 'Sport' }],
    },
    {
      so: 'another draft in place of the first',
      given: [programmeDrafted],
      when: done(draftProgramme, sport),
      records: [{ type: 'ProgrammeDrafted', ...sport }],
    },
    {
      so: 'a programme that is drafted',
      given: [programmeDrafted],
      when: programmeApproved,
      records: [{ type: 'ProgrammeApproved', ...sport, nameEn: 'Sport', approvedOn: '2022-05-30' }],
    },
    {
      so: 'a version that supersedes the programme',
      given: [...catalogue, curriculumLaidDown, programmeDrafted],
      when: programmeApproved,
      records: [{ type: 'ProgrammeApproved', ...sport, nameEn: 'Sport', approvedOn: '2022-05-30' }],
    },
    { so: 'the draft of a discipline', given: [], when: anatomyDrafted, records: [{ type: 'DisciplineDrafted', ...anatomy, credits: 6 }] },
    {
      so: 'a discipline that is drafted',
      given: [anatomyDrafted],
      when: anatomyApproved,
      records: [{ type: 'DisciplineApproved', ...anatomy, credits: 6, approvedOn: '2023-05-30', inForceFrom: '2023-09-01' }],
    },
    {
      so: 'a version that supersedes the discipline, while a statement of the first is open',
      given: [...teaching, issued, anatomyDrafted],
      when: anatomyApproved,
      records: [{ type: 'DisciplineApproved', ...anatomy, credits: 6, approvedOn: '2023-05-30', inForceFrom: '2023-09-01' }],
    },
    {
      so: 'the draft of a curriculum, before there is anything',
      given: [],
      when: curriculumDrafted,
      records: [{ type: 'CurriculumDrafted', ...of, rows: [last] }],
    },
    {
      so: 'a curriculum in place of the one before it',
      given: [...catalogue, curriculumLaidDown, curriculumDrafted],
      when: curriculumApproved,
      records: [{ type: 'CurriculumApproved', ...of, rows: [last], approvedOn: '2022-08-25' }],
    },
  ],
  refused: [
    {
      so: 'a programme of other length',
      given: [programmeOpened],
      when: done(openProgramme, { ...sport, years: 3 }),
      against: [{ refusal: 'programme-differs', programme: '6B01402', field: 'years' }],
    },
    {
      so: 'a discipline of other credits, and other control: the first field that differs',
      given: [anatomyEntered],
      when: done(enterDiscipline, { ...anatomy, control: 'pass', credits: 6 }),
      against: [{ refusal: 'discipline-differs', discipline: 'ANAT', field: 'credits' }],
    },
    {
      so: 'a curriculum of nothing that is known',
      given: [],
      when: done(layDown, { ...of, rows: [first, first] }),
      against: [
        { refusal: 'no-such-programme', programme: '6B01402' },
        { refusal: 'no-such-discipline', discipline: 'ANAT' },
        { refusal: 'no-such-discipline', discipline: 'ANAT' },
        { refusal: 'discipline-listed-twice', discipline: 'ANAT' },
      ],
    },
    {
      so: 'a semester after the last',
      given: catalogue,
      when: done(layDown, { ...of, rows: [{ ...first, semester: 9 }] }),
      against: [{ refusal: 'semester-beyond-programme', discipline: 'ANAT', semester: 9, semesters: 8 }],
    },
    {
      so: 'a discipline in another semester than is laid down',
      given: [...catalogue, curriculumLaidDown],
      when: done(layDown, { ...of, rows: [{ ...first, semester: 2 }] }),
      against: [{ refusal: 'curriculum-row-differs', discipline: 'ANAT', field: 'semester' }],
    },
    {
      so: 'the approval of a programme that nobody drafted',
      given: [programmeOpened],
      when: programmeApproved,
      against: [{ refusal: 'nothing-drafted' }],
    },
    {
      so: 'a programme too short for its curriculum',
      given: [...catalogue, curriculumLaidDown, done(draftProgramme, { ...sport, years: 3 })],
      when: programmeApproved,
      against: [{ refusal: 'curriculum-beyond-programme', programme: '6B01402', intake: '2022', semester: 8, semesters: 6 }],
    },
    {
      so: 'the approval of a discipline that nobody drafted',
      given: [anatomyEntered],
      when: anatomyApproved,
      against: [{ refusal: 'nothing-drafted' }],
    },
    {
      so: 'the same draft approved otherwise',
      given: [anatomyDrafted, anatomyApproved],
      when: done(approveDiscipline, { discipline: 'ANAT', approvedOn: '2023-05-30', inForceFrom: '2024-09-01' }),
      against: [{ refusal: 'nothing-drafted' }],
    },
    {
      so: 'a version in force no later than the one before it',
      given: [anatomyDrafted, anatomyApproved, done(draftDiscipline, { ...anatomy, credits: 7 })],
      when: anatomyApproved,
      against: [{ refusal: 'version-not-later', discipline: 'ANAT', inForceFrom: '2023-09-01', before: '2023-09-01' }],
    },
    {
      so: 'the approval of a curriculum that nobody drafted for this intake',
      given: [...catalogue, curriculumDrafted],
      when: done(approveCurriculum, { ...of, intake: 2023, approvedOn: '2022-08-25' }),
      against: [{ refusal: 'nothing-drafted' }],
    },
    {
      so: 'a drafted curriculum of nothing that is known',
      given: [done(draftCurriculum, { ...of, rows: [last, last] })],
      when: curriculumApproved,
      against: [
        { refusal: 'no-such-programme', programme: '6B01402' },
        { refusal: 'no-such-discipline', discipline: 'SWIM' },
        { refusal: 'no-such-discipline', discipline: 'SWIM' },
        { refusal: 'discipline-listed-twice', discipline: 'SWIM' },
      ],
    },
    {
      so: 'a drafted semester after the last',
      given: [...catalogue, done(draftCurriculum, { ...of, rows: [{ ...last, semester: 9 }] })],
      when: curriculumApproved,
      against: [{ refusal: 'semester-beyond-programme', discipline: 'SWIM', semester: 9, semesters: 8 }],
    },
    {
      so: 'a drafted curriculum of a discipline that is not known',
      given: [programmeOpened, curriculumDrafted],
      when: curriculumApproved,
      against: [{ refusal: 'no-such-discipline', discipline: 'SWIM' }],
    },
    {
      so: 'a drafted curriculum with a discipline twice',
      given: [...catalogue, done(draftCurriculum, { ...of, rows: [last, { ...last, semester: 7 }] })],
      when: curriculumApproved,
      against: [{ refusal: 'discipline-listed-twice', discipline: 'SWIM' }],
    },
  ],
};
