import * as t from 'io-ts';
import { AcademicYear, CalendarDate, compare, draftRun, type DraftRefusal, particulars, valueOf } from '../kernel/index.ts';
import { policies, policyOn } from '../policy/index.ts';
import { registration } from '../students/index.ts';
import { PromotionRow } from './events.ts';
import { type OfYear, promotionRun } from './runs.ts';

export const DraftPromotion = particulars({ year: AcademicYear, decidedOn: CalendarDate }, { rows: t.readonlyArray(PromotionRow) });
export type DraftPromotion = t.TypeOf<typeof DraftPromotion>;

type OwnRefusal =
  | { readonly refusal: 'before-first-policy'; readonly decidedOn: string }
  | { readonly refusal: 'threshold-differs'; readonly student: string; readonly course: number; readonly threshold: string | undefined };

export type DraftPromotionRefusal = DraftRefusal<OfYear> | OwnRefusal;

/** Drafts who moves from course to course at the end of a year; without rows, as the records say. */
export const draftPromotion = draftRun('progression.draft-promotion', promotionRun, {
  summary: 'Drafts the promotion from course to course at the end of a year, or drafts it anew; without rows, as the records say.',
  codec: DraftPromotion,
  path: 'POST /promotions/{year}/draft',
  file: registration,
  reads: [policies],
  ownRefusals: ['before-first-policy', 'threshold-differs'],
  against: ({ look, summary }, { decidedOn }, rows): readonly OwnRefusal[] => {
    const policy = policyOn(look(policies), summary?.day ?? decidedOn);
    if (policy === undefined) return [{ refusal: 'before-first-policy', decidedOn }];
    return rows.flatMap(({ student, course, threshold: stated }) => {
      const threshold = policy.transferPoint[course];
      const isSame = threshold !== undefined && compare(valueOf(threshold), valueOf(stated)) === 0;
      return isSame ? [] : [{ refusal: 'threshold-differs' as const, student, course, threshold }];
    });
  },
  drafted: (of, draft) => ({ type: 'PromotionDrafted' as const, ...of, ...draft }),
});
