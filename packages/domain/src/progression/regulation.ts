import { canonicalJson } from '../kernel/index.ts';
import { policyAdopted, rules } from '../policy/histories.ts';
import { aliyaRegistered, daniyarRegistered } from '../students/histories.ts';
import { digestForTests, done, type Regulation } from '../testing/index.ts';
import { promotion, promotionConfirmed } from './histories.ts';
import { confirmPromotion, progressionRoom } from './index.ts';

const policy = { id: 'kz-2018', digest: digestForTests(canonicalJson(rules)) };
export const base = [policyAdopted, daniyarRegistered, aliyaRegistered];
export const [first, second] = promotion.rows;
export const inRows = (...rows: readonly (typeof promotion.rows)[number][]) => done(confirmPromotion, { ...promotion, rows });

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const progressionRegulation: Regulation = {
  room: progressionRoom,
  accepted: [
    {
      so: 'a list of students',
      given: base,
      when: promotionConfirmed,
      records: [
        {
          type: 'PromotionConfirmed',
          ...promotion,
          rows: [first, second],
          policy,
        },
      ],
    },
    {
      so: 'the list has an order of its own',
      given: base,
      when: inRows(second, first),
      records: [
        {
          type: 'PromotionConfirmed',
          ...promotion,
          rows: [first, second],
          policy,
        },
      ],
    },
  ],
  refused: [
    { so: 'a list of nobody', given: base, when: inRows(), against: [{ refusal: 'nobody-listed', year: '2022-23' }] },
    {
      so: 'students twice and unknown, before there are rules',
      given: [daniyarRegistered],
      when: inRows(first, second, first),
      against: [
        { refusal: 'student-listed-twice', student: '22-001' },
        { refusal: 'no-such-student', student: '22-002' },
        { refusal: 'before-first-policy', decidedOn: '2023-07-31' },
      ],
    },
    {
      so: 'another transfer point than the policy has, or one where it has none',
      given: base,
      when: done(confirmPromotion, {
        ...promotion,
        rows: [
          { ...first, threshold: '1.60' },
          { ...second, threshold: '1.5' },
          { ...first, student: '22-002', course: 3 },
        ],
      }),
      against: [
        { refusal: 'student-listed-twice', student: '22-002' },
        { refusal: 'threshold-differs', student: '22-002', course: 1, threshold: '1.6' },
        { refusal: 'threshold-differs', student: '22-002', course: 3, threshold: undefined },
      ],
    },
    {
      so: 'another decision than was made',
      given: [...base, promotionConfirmed],
      when: inRows(first),
      against: [{ refusal: 'already-confirmed', year: '2022-23', decidedOn: '2023-07-31', students: 2 }],
    },
  ],
};
