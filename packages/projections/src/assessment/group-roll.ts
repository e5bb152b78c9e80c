import { type CalendarDate, compareCodePoints, type DisciplineCode, type GroupCode, type Term } from '@tirkeu/domain';
import { type Attempt, otherRegular } from '@tirkeu/domain/assessment';
import { lowestRow, policyById } from '@tirkeu/domain/policy';
import { type AttemptResult, lastResults, outcomeOf } from '@tirkeu/domain/progression';
import { nameOf } from '../orders/index.ts';
import { openListings } from './open-listings.ts';
import { ledgerOf, type Open, type Register, type StudentPage } from '../register/index.ts';

/** For which statement a list is wanted. */
export type RollQuestion = {
  readonly group: GroupCode;
  readonly term: Term;
  readonly discipline: DisciplineCode;
  readonly attempt: Attempt;
  readonly on: CalendarDate;
};

/** Why a student of the group is not proposed. */
export type LeftOutOfRoll = 'listed-elsewhere' | 'no-attempt' | 'passed' | 'incomplete' | 'failed' | 'must-study-again';

type Placed = { readonly listed: true } | { readonly listed: false; readonly because: LeftOutOfRoll; readonly statement: string | null };

/** Students whom a statement for a group may list, and those of the group whom it does not, with what stands against it. */
export type GroupRoll = RollQuestion & {
  readonly students: readonly {
    readonly student: string;
    readonly surname: string | null;
    readonly givenName: string | null;
    readonly patronymic: string | null;
    /** The last attempt known on the day. */
    readonly last: { readonly statement: string | null; readonly attempt: string; readonly on: string; readonly letter: string } | null;
  }[];
  readonly leftOut: readonly { readonly student: string; readonly because: LeftOutOfRoll; readonly statement: string | null }[];
};

/** Whether a failed exam may be re-sit without studying again: it was sat, not re-sat already, and its letter is above the scale's lowest. */
const mayResit = ({ policies }: Register, { kind, exam, grade, letter }: AttemptResult): boolean => {
  const policy = grade === undefined ? undefined : policyById(policies, grade.policy.id);
  return policy !== undefined && kind !== 'fx' && exam !== undefined && letter !== lowestRow(policy).letter;
};

/** Another open statement of the same kind that lists the student. */
const listedElsewhere = ({ record }: StudentPage, { term, discipline, attempt }: RollQuestion): string | undefined => {
  if (attempt === 'regular') return otherRegular(record, { statement: '' as never, term, discipline });
  return openListings(record).find((other) => other.attempt === attempt && other.term === term && other.discipline === discipline)
    ?.statement;
};

const place = (register: Register, page: StudentPage, asked: RollQuestion, last: AttemptResult | undefined): Placed => {
  const elsewhere = listedElsewhere(page, asked);
  if (elsewhere !== undefined) return { listed: false, because: 'listed-elsewhere', statement: elsewhere };
  if (asked.attempt === 'regular') return { listed: true };
  if (last === undefined) return { listed: false, because: 'no-attempt', statement: null };
  const outcome = outcomeOf(last);
  const statement = last.statement ?? null;
  if (asked.attempt === 'individual' ? outcome === 'open' : outcome === 'failed')
    return asked.attempt !== 'fx' || mayResit(register, last)
      ? { listed: true }
      : { listed: false, because: 'must-study-again', statement };
  return { listed: false, because: outcome === 'open' ? 'incomplete' : outcome, statement };
};

/**
 * Proposes the students of a statement from its group: of those who are active in it on the day, for a regular attempt those who have no
 * other in the term; for an individual one those whose last attempt is `I`; for repeated study those whose last attempt failed; for a
 * re-sit those of them who sat the exam and may sit it again without studying again. Nothing is decided by it.
 */
export const groupRoll = (register: Register, open: Open, asked: RollQuestion): GroupRoll => {
  const pages = ledgerOf(register)
    .pages.map((page) => ({ page, standing: page.standingOn(asked.on) }))
    .filter(({ standing }) => standing.status === 'active' && standing.group === asked.group)
    .map(({ page, standing }) => {
      const last = lastResults(page.resultsOn(asked.on)).get(asked.discipline);
      return { page, standing, last, placed: place(register, page, asked, last) };
    })
    .toSorted((a, b) => compareCodePoints(a.page.student, b.page.student));
  return {
    ...asked,
    students: pages.flatMap(({ page, standing, last, placed }) => {
      if (!placed.listed) return [];
      const { surname, givenName, patronymic } = nameOf(page.record, standing);
      return [
        {
          student: page.student,
          surname: open(surname) ?? null,
          givenName: open(givenName) ?? null,
          patronymic: open(patronymic) ?? null,
          last: last === undefined ? null : { statement: last.statement ?? null, attempt: last.kind, on: last.on, letter: last.letter },
        },
      ];
    }),
    leftOut: pages.flatMap(({ page, placed }) =>
      placed.listed ? [] : [{ student: page.student, because: placed.because, statement: placed.statement }],
    ),
  };
};
