import { describe, expect, it } from 'vitest';
import { done, given, lifecycleOf, regulationOf } from '../testing/index.ts';
import { issueStatement } from '../assessment/index.ts';
import { header, teaching } from '../assessment/histories.ts';
import {
  anatomy,
  anatomyApproved,
  anatomyDrafted,
  anatomyEntered,
  catalogue,
  curriculumApproved,
  curriculumDrafted,
  curriculumLaidDown,
} from './histories.ts';
import { disciplineFold, disciplineOn, programmeFold } from './index.ts';
import { enterDiscipline } from './enter-discipline.ts';
import { approveDiscipline, draftDiscipline } from './review-discipline.ts';
import { curriculumRegulation } from './regulation.ts';

regulationOf(curriculumRegulation);

const longer = done(draftDiscipline, { ...anatomy, credits: 7 });
const longerApproved = done(approveDiscipline, { discipline: 'ANAT', approvedOn: '2024-05-30', inForceFrom: '2024-09-01' });

lifecycleOf(
  'a discipline',
  {
    'not there': [],
    entered: [anatomyEntered],
    drafted: [anatomyDrafted],
    approved: [anatomyDrafted, anatomyApproved],
    'entered and drafted': [anatomyEntered, anatomyDrafted],
    superseded: [anatomyEntered, anatomyDrafted, anatomyApproved, longer, longerApproved],
  },
  {
    enter: anatomyEntered,
    'enter otherwise': done(enterDiscipline, { ...anatomy, credits: 3 }),
    draft: anatomyDrafted,
    approve: anatomyApproved,
  },
  {
    'not there': {
      enter: 'DisciplineEntered',
      'enter otherwise': 'DisciplineEntered',
      draft: 'DisciplineDrafted',
      approve: 'nothing-drafted',
    },
    entered: { enter: 'nothing', 'enter otherwise': 'discipline-differs', draft: 'DisciplineDrafted', approve: 'nothing-drafted' },
    drafted: { enter: 'DisciplineEntered', 'enter otherwise': 'DisciplineEntered', draft: 'nothing', approve: 'DisciplineApproved' },
    approved: { enter: 'discipline-differs', 'enter otherwise': 'discipline-differs', draft: 'DisciplineDrafted', approve: 'nothing' },
    'entered and drafted': { enter: 'nothing', 'enter otherwise': 'discipline-differs', draft: 'nothing', approve: 'DisciplineApproved' },
    superseded: {
      enter: 'discipline-differs',
      'enter otherwise': 'discipline-differs',
      draft: 'DisciplineDrafted',
      approve: 'nothing-drafted',
    },
  },
);

describe('the version of a discipline that is in force on a day', () => {
  const known = disciplineFold.after(
    undefined,
    given(anatomyEntered, anatomyDrafted, anatomyApproved, longer, longerApproved).office.streams.get('discipline-ANAT') as never,
  );
  it.each([
    ['2000-01-01', 5],
    ['2023-08-31', 5],
    ['2023-09-01', 6],
    ['2024-08-31', 6],
    ['2024-09-01', 7],
  ])('on %s it has %i credits', (day, credits) => expect(disciplineOn(known, day as never)?.credits).toBe(credits));
  it('is what a statement takes on the day it is issued', () => {
    const creditsOf = (issuedOn: string) =>
      given(...teaching, anatomyDrafted, anatomyApproved).when(done(issueStatement, { ...header, issuedOn })) as { right?: unknown };
    expect(creditsOf('2023-08-31').right).toMatchObject([{ credits: 5 }]);
    expect(creditsOf('2023-09-01').right).toMatchObject([{ credits: 6 }]);
  });
});

it('a curriculum that is approved stands instead of the one before it, for its intake alone', () => {
  const events = given(...catalogue, curriculumLaidDown, curriculumDrafted, curriculumApproved).office.streams.get('programme-6B01402');
  const { curricula } = programmeFold.after(programmeFold.initial, (events ?? []) as never);
  expect(curricula).toStrictEqual({ 2022: [{ discipline: 'SWIM', semester: 8, kind: 'elective' }] });
});
