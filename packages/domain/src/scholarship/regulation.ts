import { canonicalJson } from '../kernel/index.ts';
import { policyAdopted, rules } from '../policy/histories.ts';
import { yearLaidDown, yearLaidDownLater, yearStudied } from '../progression/histories.ts';
import { aliyaRegistered, daniyarRegistered } from '../students/histories.ts';
import { digestForTests, done, type Regulation, seeing } from '../testing/index.ts';
import { awards, awardsConfirmed, awardsDrafted, awardsSummary } from './histories.ts';
import { confirmAwards, draftAwards, scholarshipRoom } from './index.ts';

const policy = { id: 'kz-2018', digest: digestForTests(canonicalJson(rules)) };
const { term, decidedOn, rows } = awards;
const [daniyar] = rows;
const aliya = { student: '22-002', category: 'social' } as const;

/** Aliya is awarded as one of a social category, Daniyar is forgotten. */
export const otherwise = seeing(awardsSummary, done(draftAwards, { term, decidedOn, rows: [aliya] }));
const increased = seeing(awardsSummary, done(draftAwards, { term, decidedOn, rows: [{ ...daniyar, category: 'increased' }] }));
const withGrounds = (...deviations: readonly { readonly student: string; readonly ground: string }[]) =>
  seeing(awardsSummary, done(confirmAwards, { term, deviations }));
const left = { student: '22-001', ground: 'moves to a scholarship of the president' };
const orphaned = { student: '22-002', ground: 'orphaned in January, decision of the commission' };
/** What was decided otherwise is confirmed with its grounds. */
export const deviating = withGrounds(orphaned, left);
export const unfounded = seeing(awardsSummary, done(confirmAwards, { term }));
const nobody = { ...awardsSummary, rows: [] };
const moved = { ...awardsSummary, day: undefined, rows: [] };

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const scholarshipRegulation: Regulation = {
  room: scholarshipRoom,
  accepted: [
    {
      so: 'without rows, as the records say',
      given: yearStudied,
      when: awardsDrafted,
      records: [{ type: 'ScholarshipsDrafted', ...awards, position: '640' }],
    },
    {
      so: 'otherwise than the records say, in place of the draft before',
      given: [...yearStudied, awardsDrafted],
      when: otherwise,
      records: [{ type: 'ScholarshipsDrafted', term, decidedOn, position: '640', rows: [aliya] }],
    },
    {
      so: 'the rows have an order of their own',
      given: yearStudied,
      when: seeing(awardsSummary, done(draftAwards, { term, decidedOn, rows: [aliya, daniyar] })),
      records: [{ type: 'ScholarshipsDrafted', term, decidedOn, position: '640', rows: [daniyar, aliya] }],
    },
    {
      so: 'a draft that says what the records say',
      given: [...yearStudied, awardsDrafted],
      when: awardsConfirmed,
      records: [{ type: 'ScholarshipsAwarded', ...awards, position: '640', policy }],
    },
    {
      so: 'each deviation with its ground: one too many, and one left out',
      given: [...yearStudied, otherwise],
      when: deviating,
      records: [
        {
          type: 'ScholarshipsAwarded',
          term,
          decidedOn,
          position: '640',
          rows: [aliya],
          deviations: [
            { ...left, computed: 'standard' },
            { ...orphaned, decided: 'social' },
          ],
          policy,
        },
      ],
    },
    {
      so: 'another category, with its ground',
      given: [...yearStudied, increased],
      when: withGrounds({ student: '22-001', ground: 'champion of the republic' }),
      records: [
        {
          type: 'ScholarshipsAwarded',
          term,
          decidedOn,
          position: '640',
          rows: [{ student: '22-001', category: 'increased' }],
          deviations: [{ student: '22-001', ground: 'champion of the republic', decided: 'increased', computed: 'standard' }],
          policy,
        },
      ],
    },
  ],
  refused: [
    {
      so: 'nobody, for a summer semester, before there are rules',
      given: [],
      when: done(draftAwards, { term: '2022-23/S', decidedOn, rows: [] }),
      against: [
        { refusal: 'no-scholarship-for-summer', term: '2022-23/S' },
        { refusal: 'before-first-policy', decidedOn },
        { refusal: 'not-yet-decided', term: '2022-23/S', decidedOn },
        { refusal: 'nobody-listed', term: '2022-23/S' },
      ],
    },
    {
      so: 'before there are rules',
      given: [yearLaidDown, daniyarRegistered],
      when: seeing(nobody, done(draftAwards, { term, decidedOn, rows })),
      against: [{ refusal: 'before-first-policy', decidedOn }],
    },
    {
      so: 'nobody, where the records name nobody',
      given: [policyAdopted, yearLaidDown],
      when: seeing(nobody, done(draftAwards, { term, decidedOn })),
      against: [{ refusal: 'nobody-listed', term }],
    },
    {
      so: 'students twice',
      given: [policyAdopted, yearLaidDown, aliyaRegistered],
      when: seeing(nobody, done(draftAwards, { term, decidedOn, rows: [aliya, aliya] })),
      against: [{ refusal: 'student-listed-twice', student: '22-002' }],
    },
    {
      so: 'students whom nobody knows',
      given: [policyAdopted, yearLaidDown, aliyaRegistered],
      when: seeing(nobody, done(draftAwards, { term, decidedOn, rows: [daniyar, aliya] })),
      against: [{ refusal: 'no-such-student', student: '22-001' }],
    },
    {
      so: 'before the day that decides it',
      given: [policyAdopted, yearLaidDown, daniyarRegistered],
      when: seeing(moved, done(draftAwards, { term, decidedOn: '2023-01-13', rows })),
      against: [{ refusal: 'not-yet-decided', term, decidedOn: '2023-01-13' }],
    },
    {
      so: 'anything, once it is awarded',
      given: [...yearStudied, awardsDrafted, awardsConfirmed],
      when: otherwise,
      against: [{ refusal: 'already-confirmed', term, decidedOn, students: 1 }],
    },
    {
      so: 'what was never drafted',
      given: yearStudied,
      when: awardsConfirmed,
      against: [{ refusal: 'nothing-drafted', term }],
    },
    {
      so: 'what was drafted before the day that decides it, now that a calendar has a later one',
      given: [...yearStudied, awardsDrafted, yearLaidDownLater],
      when: seeing(moved, done(confirmAwards, { term })),
      against: [{ refusal: 'not-yet-decided', term, decidedOn }],
    },
    {
      so: 'a deviation without its ground, in both directions',
      given: [...yearStudied, otherwise],
      when: unfounded,
      against: [
        { refusal: 'deviation-without-ground', student: '22-001', decided: 'none', computed: 'standard' },
        { refusal: 'deviation-without-ground', student: '22-002', decided: 'social', computed: 'none' },
      ],
    },
    {
      so: 'another category without its ground',
      given: [...yearStudied, increased],
      when: unfounded,
      against: [{ refusal: 'deviation-without-ground', student: '22-001', decided: 'increased', computed: 'standard' }],
    },
    {
      so: 'a ground where nothing differs, and twice',
      given: [...yearStudied, awardsDrafted],
      when: withGrounds(left, left),
      against: [
        { refusal: 'ground-without-deviation', student: '22-001' },
        { refusal: 'ground-given-twice', student: '22-001' },
      ],
    },
    {
      so: 'two grounds for one deviation',
      given: [...yearStudied, otherwise],
      when: withGrounds(left, orphaned, left),
      against: [{ refusal: 'ground-given-twice', student: '22-001' }],
    },
    {
      so: 'other grounds than were recorded',
      given: [...yearStudied, otherwise, deviating],
      when: withGrounds(left),
      against: [{ refusal: 'already-confirmed', term, decidedOn, students: 1 }],
    },
  ],
};
