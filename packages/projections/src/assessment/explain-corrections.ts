import { compareCodePoints } from '@tirkeu/domain';
import type { AttemptVoided, MarkRectified } from '@tirkeu/domain/assessment';
import { type AsOf, dayOf, houseStep, input, type Step, type StudentPage } from '../register/index.ts';
import { disciplineOf } from './discipline-of.ts';

/** How a rectification replaces the row of a closed statement. */
export const rectificationStep = (rectified: MarkRectified): Step => {
  const { statement, rectification, proposedOn, proposedBy = null, confirmedOn, confirmedBy = null, ground, letter } = rectified;
  return houseStep(
    'rectification',
    { why: 'rectified', statement, rectification, proposedOn, proposedBy, confirmedOn, confirmedBy, ground },
    letter,
    [input('rectification', `${statement} ${rectification}`, confirmedOn)],
  );
};

const voidingStep = (voided: AttemptVoided, discipline: string): Step => {
  const { statement, voidedOn, voidedBy = null, ground } = voided;
  return houseStep('voiding', { why: 'voided', statement, discipline, voidedOn, voidedBy, ground }, null, [
    input('statement', statement, voidedOn),
  ]);
};

/** The attempts that count no more because their statements were voided by a day: all of them, or those at one discipline. */
export const voidingSteps = ({ record }: StudentPage, asOf: AsOf, discipline?: string): readonly Step[] =>
  Object.values(record.voidings)
    .filter(({ voidedOn }) => voidedOn <= dayOf(asOf))
    .toSorted((a, b) => compareCodePoints(a.voidedOn, b.voidedOn) || compareCodePoints(a.statement, b.statement))
    .flatMap((voided) => {
      const of = disciplineOf(record, voided.statement);
      return of === undefined || (discipline !== undefined && of !== discipline) ? [] : [voidingStep(voided, of)];
    });
