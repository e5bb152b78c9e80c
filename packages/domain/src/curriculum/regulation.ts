import { done, type Regulation } from '../testing/index.ts';
import { enterDiscipline } from './enter-discipline.ts';
import { anatomy, anatomyEntered, catalogue, curriculumLaidDown, programmeOpened, sport } from './histories.ts';
import { curriculumRoom } from './index.ts';
import { layDown } from './lay-down.ts';
import { openProgramme } from './open-programme.ts';

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
  ],
};
