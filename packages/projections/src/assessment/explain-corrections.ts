import { compareCodePoints } from '@tirkeu/domain';
import type { AttemptVoided, MarkRectified } from '@tirkeu/domain/assessment';
import { type AsOf, dayOf, houseStep, input, type Step, type StudentPage } from '../register/index.ts';
import { disciplineOf } from './discipline-of.ts';

/** By whom, where it is known. */
const byWhom = (person: string | undefined): string => (person === undefined ? '' : ` by ${person}`);

/** How a rectification replaces the row of a closed statement. */
export const rectificationStep = (rectified: MarkRectified): Step => {
  const { statement, rectification, proposedOn, proposedBy, confirmedOn, confirmedBy, ground, letter } = rectified;
  return houseStep(
    'rectification',
    `Rectification ${rectification} of statement ${statement}, proposed${byWhom(proposedBy)} on ${proposedOn} and confirmed${byWhom(confirmedBy)} on ${confirmedOn}, replaces the row: ${ground}.`,
    letter,
    [input('rectification', `${statement} ${rectification}`, confirmedOn)],
  );
};

const voidingStep = ({ statement, voidedOn, voidedBy, ground }: AttemptVoided, discipline: string): Step =>
  houseStep(
    'voiding',
    `Statement ${statement} of ${discipline} was voided on ${voidedOn}${byWhom(voidedBy)} and counts no more: ${ground}.`,
    null,
    [input('statement', statement, voidedOn)],
  );

/** The attempts that count no more because their statements were voided by a day: all of them, or those at one discipline. */
export const voidingSteps = ({ record }: StudentPage, asOf: AsOf, discipline?: string): readonly Step[] =>
  Object.values(record.voidings)
    .filter(({ voidedOn }) => voidedOn <= dayOf(asOf))
    .toSorted((a, b) => compareCodePoints(a.voidedOn, b.voidedOn) || compareCodePoints(a.statement, b.statement))
    .flatMap((voided) => {
      const of = disciplineOf(record, voided.statement);
      return of === undefined || (discipline !== undefined && of !== discipline) ? [] : [voidingStep(voided, of)];
    });
