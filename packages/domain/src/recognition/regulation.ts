import { anatomy } from '../curriculum/histories.ts';
import { canonicalJson } from '../kernel/index.ts';
import { enrolled, office, restored } from '../orders/histories.ts';
import { policyAdopted, rules } from '../policy/histories.ts';
import { digestForTests, done, type Regulation } from '../testing/index.ts';
import { swimmingRecognised, swum } from './histories.ts';
import { recognise, recognitionRoom } from './index.ts';

const policy = { id: 'kz-2018', digest: digestForTests(canonicalJson(rules)) };
const studied = { student: '22-001', discipline: 'ANAT', recognisedOn: '2023-09-05', order: '303-с', percent: 75 } as const;
const place = { student: '22-001', discipline: 'ANAT' };
const base = [policyAdopted, ...office, enrolled, restored];

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const recognitionRegulation: Regulation = {
  room: recognitionRoom,
  accepted: [
    {
      so: 'without a percent: T',
      given: base,
      when: swimmingRecognised,
      records: [{ type: 'DisciplineRecognised', ...swum, credits: 2, countsInGpa: true, letter: 'T' }],
    },
    {
      so: 'with a percent: by the scale of the day',
      given: base,
      when: done(recognise, studied),
      records: [
        {
          type: 'DisciplineRecognised',
          ...studied,
          credits: anatomy.credits,
          countsInGpa: true,
          letter: 'B',
          points: '3',
          traditional: 'good',
          policy,
        },
      ],
    },
    {
      so: 'without a percent before there are rules',
      given: [...office, restored],
      when: swimmingRecognised,
      records: [{ type: 'DisciplineRecognised', ...swum, credits: 2, countsInGpa: true, letter: 'T' }],
    },
  ],
  refused: [
    {
      so: 'nothing of it known',
      given: [],
      when: done(recognise, studied),
      against: [
        { refusal: 'no-such-student', ...place },
        { refusal: 'no-such-discipline', ...place },
        { refusal: 'no-such-order', ...place, order: '303-с' },
        { refusal: 'before-first-policy', ...place, recognisedOn: '2023-09-05' },
      ],
    },
    {
      so: 'a percent that does not pass, by an order of enrolment',
      given: base,
      when: done(recognise, { ...studied, percent: 49, order: '101-с' }),
      against: [
        { refusal: 'order-does-not-recognise', ...place, order: '101-с' },
        { refusal: 'percent-does-not-pass', ...place, percent: 49 },
      ],
    },
    {
      so: "by another student's restoration",
      given: base,
      when: done(recognise, { ...studied, student: '22-002' }),
      against: [{ refusal: 'order-does-not-recognise', student: '22-002', discipline: 'ANAT', order: '303-с' }],
    },
    {
      so: 'again with another percent',
      given: [...base, done(recognise, studied)],
      when: done(recognise, { ...studied, percent: 76 }),
      against: [{ refusal: 'recognition-differs', ...place, field: 'percent' }],
    },
  ],
};
