import { canonicalJson } from '../kernel/index.ts';
import { policyAdopted, rules } from '../policy/histories.ts';
import { aliyaRegistered, daniyarRegistered } from '../students/histories.ts';
import { digestForTests, done, type Regulation, seeing } from '../testing/index.ts';
import {
  displaced,
  promotion,
  promotionConfirmed,
  promotionDrafted,
  promotionSummary,
  rating,
  ratingConfirmed,
  ratingDrafted,
  ratingSummary,
  yearLaidDown,
  yearLaidDownLater,
  yearStudied,
} from './histories.ts';
import { confirmPromotion, confirmRating, draftPromotion, draftRating, progressionRoom } from './index.ts';

const policy = { id: 'kz-2018', digest: digestForTests(canonicalJson(rules)) };
const { year } = promotion;
const [daniyar] = promotion.rows;
const { student, ...computed } = daniyar;
const repeats = { ...computed, decision: 'repeat-year' } as const;
const aliya = { student: '22-002', course: 1, gpa: '0.00', threshold: '1.6', debts: 1, decision: 'repeat-year' } as const;

/** Daniyar is left to repeat the year. */
export const promotionOtherwise = seeing(
  promotionSummary,
  done(draftPromotion, { year, decidedOn: promotion.decidedOn, rows: [{ student, ...repeats }] }),
);
const atWish = { student, ground: 'at own wish, after a long illness' };
export const promotionDeviating = seeing(promotionSummary, done(confirmPromotion, { year, deviations: [atWish] }));
const drafting = (rows: readonly (typeof daniyar | typeof aliya)[], decidedOn: string = promotion.decidedOn) =>
  seeing(promotionSummary, done(draftPromotion, { year, decidedOn, rows }));
const noPromotion = { ...promotionSummary, rows: [] };

const [first] = rating.rows;
const { student: _student, ...firstPlace } = first;
const secondPlace = { ...firstPlace, place: 2 };
/** Daniyar is put second in the rating. */
export const ratingOtherwise = seeing(
  ratingSummary,
  done(draftRating, { year, decidedOn: rating.decidedOn, rows: [{ student, ...secondPlace }] }),
);
const violated = { student, ground: 'the academic honesty was violated, minutes 4' };
export const ratingDeviating = seeing(ratingSummary, done(confirmRating, { year, deviations: [violated] }));

const noRating = { ...ratingSummary, rows: [] };
const notCome = { rows: [], day: undefined };

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const progressionRegulation: Regulation = {
  room: progressionRoom,
  accepted: [
    {
      so: 'without rows, as the records say',
      given: yearStudied,
      when: promotionDrafted,
      records: [{ type: 'PromotionDrafted', ...promotion, position: '812', rows: [{ ...daniyar, threshold: '1.60' }] }],
    },
    {
      so: 'otherwise than the records say, in place of the draft before',
      given: [...yearStudied, promotionDrafted],
      when: promotionOtherwise,
      records: [{ type: 'PromotionDrafted', ...promotion, position: '812', rows: [{ student, ...repeats }] }],
    },
    {
      so: 'a draft that says what the records say, though it writes a transfer point in fewer places',
      given: [...yearStudied, drafting([daniyar])],
      when: promotionConfirmed,
      records: [{ type: 'PromotionConfirmed', ...promotion, position: '812', policy }],
    },
    {
      so: 'a deviation with its ground',
      given: [...yearStudied, promotionOtherwise],
      when: promotionDeviating,
      records: [
        {
          type: 'PromotionConfirmed',
          ...promotion,
          position: '812',
          rows: [{ student, ...repeats }],
          deviations: [{ ...atWish, decided: repeats, computed: { ...computed, threshold: '1.60' } }],
          policy,
        },
      ],
    },
    {
      so: 'without rows, as the records say',
      given: yearStudied,
      when: ratingDrafted,
      records: [{ type: 'RatingDrafted', ...rating, position: '795' }],
    },
    {
      so: 'somebody whose record names no programme',
      given: [...yearStudied, ...displaced],
      when: seeing(
        { ...ratingSummary, rows: ratingSummary.rows.map((row) => ({ ...row, programme: '' })) },
        done(draftRating, { year, decidedOn: rating.decidedOn }),
      ),
      records: [{ type: 'RatingDrafted', ...rating, position: '795', rows: [{ student, place: 1, gpa: '3.00', course: 1 }] }],
    },
    {
      so: 'a draft that says what the records say',
      given: [...yearStudied, ratingDrafted],
      when: ratingConfirmed,
      records: [{ type: 'RatingConfirmed', ...rating, position: '795' }],
    },
    {
      so: 'a deviation with its ground',
      given: [...yearStudied, ratingOtherwise],
      when: ratingDeviating,
      records: [
        {
          type: 'RatingConfirmed',
          ...rating,
          position: '795',
          rows: [{ student, ...secondPlace }],
          deviations: [{ ...violated, decided: secondPlace, computed: firstPlace }],
        },
      ],
    },
  ],
  refused: [
    {
      so: 'nobody, before there are rules and before the day that decides it',
      given: [],
      when: done(draftPromotion, { year, decidedOn: promotion.decidedOn, rows: [] }),
      against: [
        { refusal: 'before-first-policy', decidedOn: promotion.decidedOn },
        { refusal: 'not-yet-decided', year, decidedOn: promotion.decidedOn },
        { refusal: 'nobody-listed', year },
      ],
    },
    {
      so: 'before the day that decides it',
      given: [policyAdopted, yearLaidDown, daniyarRegistered],
      when: seeing({ ...promotionSummary, ...notCome }, drafting([daniyar], '2023-07-21')),
      against: [{ refusal: 'not-yet-decided', year, decidedOn: '2023-07-21' }],
    },
    {
      so: 'nobody, where the records name nobody',
      given: [policyAdopted, yearLaidDown],
      when: seeing(noPromotion, done(draftPromotion, { year, decidedOn: promotion.decidedOn })),
      against: [{ refusal: 'nobody-listed', year }],
    },
    {
      so: 'another transfer point than the policy has, or one where it has none',
      given: [policyAdopted, yearLaidDown, daniyarRegistered, aliyaRegistered],
      when: seeing(
        noPromotion,
        done(draftPromotion, {
          year,
          decidedOn: promotion.decidedOn,
          rows: [
            { ...aliya, threshold: '1.5' },
            { ...daniyar, course: 3 },
          ],
        }),
      ),
      against: [
        { refusal: 'threshold-differs', student: '22-002', course: 1, threshold: '1.6' },
        { refusal: 'threshold-differs', student: '22-001', course: 3, threshold: undefined },
      ],
    },
    {
      so: 'students twice',
      given: [policyAdopted, yearLaidDown, daniyarRegistered],
      when: seeing(noPromotion, drafting([daniyar, daniyar])),
      against: [{ refusal: 'student-listed-twice', student }],
    },
    {
      so: 'students whom nobody knows',
      given: [policyAdopted, yearLaidDown, daniyarRegistered],
      when: seeing(noPromotion, drafting([daniyar, aliya])),
      against: [{ refusal: 'no-such-student', student: '22-002' }],
    },
    {
      so: 'any other draft, once it is confirmed',
      given: [...yearStudied, promotionDrafted, promotionConfirmed],
      when: promotionOtherwise,
      against: [{ refusal: 'already-confirmed', year, decidedOn: promotion.decidedOn, students: 1 }],
    },
    {
      so: 'what was never drafted',
      given: yearStudied,
      when: promotionConfirmed,
      against: [{ refusal: 'nothing-drafted', year }],
    },
    {
      so: 'what was drafted before the day that decides it, now that a calendar has a later one',
      given: [...yearStudied, promotionDrafted, yearLaidDownLater],
      when: seeing({ ...promotionSummary, ...notCome }, done(confirmPromotion, { year })),
      against: [{ refusal: 'not-yet-decided', year, decidedOn: promotion.decidedOn }],
    },
    {
      so: 'deviations without their grounds: one decided about otherwise, one too many',
      given: [
        ...yearStudied,
        seeing(promotionSummary, done(draftPromotion, { year, decidedOn: promotion.decidedOn, rows: [{ student, ...repeats }, aliya] })),
      ],
      when: promotionConfirmed,
      against: [
        { refusal: 'deviation-without-ground', student, decided: repeats, computed: { ...computed, threshold: '1.60' } },
        {
          refusal: 'deviation-without-ground',
          student: '22-002',
          decided: { course: 1, gpa: '0.00', threshold: '1.6', debts: 1, decision: 'repeat-year' },
          computed: 'none',
        },
      ],
    },
    {
      so: 'a ground where nothing differs, and twice',
      given: [...yearStudied, promotionDrafted],
      when: seeing(promotionSummary, done(confirmPromotion, { year, deviations: [atWish, atWish] })),
      against: [
        { refusal: 'ground-without-deviation', student },
        { refusal: 'ground-given-twice', student },
      ],
    },
    {
      so: 'grounds, after it was confirmed without any',
      given: [...yearStudied, promotionDrafted, promotionConfirmed],
      when: promotionDeviating,
      against: [{ refusal: 'already-confirmed', year, decidedOn: promotion.decidedOn, students: 1 }],
    },
    {
      so: 'two grounds for one deviation',
      given: [...yearStudied, promotionOtherwise],
      when: seeing(promotionSummary, done(confirmPromotion, { year, deviations: [atWish, atWish] })),
      against: [{ refusal: 'ground-given-twice', student }],
    },
    {
      so: 'nobody, before the day that decides it',
      given: [],
      when: done(draftRating, { year, decidedOn: rating.decidedOn }),
      against: [
        { refusal: 'not-yet-decided', year, decidedOn: rating.decidedOn },
        { refusal: 'nobody-listed', year },
      ],
    },
    {
      so: 'nobody, where the records name nobody',
      given: [yearLaidDown],
      when: seeing(noRating, done(draftRating, { year, decidedOn: rating.decidedOn })),
      against: [{ refusal: 'nobody-listed', year }],
    },
    {
      so: 'students twice',
      given: [yearLaidDown, daniyarRegistered],
      when: seeing(noRating, done(draftRating, { year, decidedOn: rating.decidedOn, rows: [first, first] })),
      against: [{ refusal: 'student-listed-twice', student }],
    },
    {
      so: 'students whom nobody knows',
      given: [yearLaidDown, aliyaRegistered],
      when: seeing(noRating, done(draftRating, { year, decidedOn: rating.decidedOn, rows: [first] })),
      against: [{ refusal: 'no-such-student', student }],
    },
    {
      so: 'any other draft, once it is confirmed',
      given: [...yearStudied, ratingDrafted, ratingConfirmed],
      when: ratingOtherwise,
      against: [{ refusal: 'already-confirmed', year, decidedOn: rating.decidedOn, students: 1 }],
    },
    {
      so: 'what was never drafted',
      given: yearStudied,
      when: ratingConfirmed,
      against: [{ refusal: 'nothing-drafted', year }],
    },
    {
      so: 'what was drafted before the day that decides it, now that a calendar has a later one',
      given: [...yearStudied, ratingDrafted, yearLaidDownLater],
      when: seeing({ ...ratingSummary, ...notCome }, done(confirmRating, { year })),
      against: [{ refusal: 'not-yet-decided', year, decidedOn: rating.decidedOn }],
    },
    {
      so: 'another place without its ground',
      given: [...yearStudied, ratingOtherwise],
      when: ratingConfirmed,
      against: [{ refusal: 'deviation-without-ground', student, decided: secondPlace, computed: firstPlace }],
    },
    {
      so: 'a ground where nothing differs, and twice',
      given: [...yearStudied, ratingDrafted],
      when: seeing(ratingSummary, done(confirmRating, { year, deviations: [violated, violated] })),
      against: [
        { refusal: 'ground-without-deviation', student },
        { refusal: 'ground-given-twice', student },
      ],
    },
    {
      so: 'grounds, after it was confirmed without any',
      given: [...yearStudied, ratingDrafted, ratingConfirmed],
      when: ratingDeviating,
      against: [{ refusal: 'already-confirmed', year, decidedOn: rating.decidedOn, students: 1 }],
    },
    {
      so: 'two grounds for one deviation',
      given: [...yearStudied, ratingOtherwise],
      when: seeing(ratingSummary, done(confirmRating, { year, deviations: [violated, violated] })),
      against: [{ refusal: 'ground-given-twice', student }],
    },
  ],
};
