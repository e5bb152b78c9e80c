import { compare, toFixed, valueOf, wholeNumber } from '@tirkeu/domain';
import { finalPercent, type GradeRecorded, isAdmitted, ratingOf } from '@tirkeu/domain/assessment';
import { lowestRow, passes, type Policies, policyById, policyOn, type PolicyRules, rowFor } from '@tirkeu/domain/policy';
import { type AttemptResult, lastResults, outcomeOf } from '@tirkeu/domain/progression';
import { amendmentStep } from '../appeals/index.ts';
import {
  type AsOf,
  dayOf,
  exactly,
  type Explanation,
  input,
  ofPolicy,
  type Register,
  type Step,
  step,
  type StudentPage,
  withPlaces,
} from '../register/index.ts';
import { rectificationStep, voidingSteps } from './explain-corrections.ts';

const headOf = ({ statement, discipline, attempt, term, issuedOn, policy, closedOn }: GradeRecorded): Step =>
  step(1, { why: 'graded', statement, discipline, attempt, term, issuedOn, policy: policy.id, closedOn }, policy.id, [
    input('statement', statement, closedOn),
    input('issuedOn', statement, issuedOn),
    input('policy', policy.id, policy.digest),
  ]);

const ratingStep = (policy: PolicyRules, grade: GradeRecorded, rating1: number, rating2: number): Step => {
  const rating = ratingOf(rating1, rating2);
  const admitted = isAdmitted(policy, rating);
  const bar = policy.admission.minimumRating;
  return step(3, { why: 'admission', rating1, rating2, rating: exactly(rating), bar, admitted }, toFixed(rating, 2), [
    input('rating1', grade.statement, rating1),
    input('rating2', grade.statement, rating2),
    ofPolicy(policy.policy, '/admission/minimumRating', bar),
  ]);
};

const examStep = (policy: PolicyRules, grade: GradeRecorded, exam: number, rating1: number, rating2: number): Step => {
  const rating = ratingOf(rating1, rating2);
  const percent = String(finalPercent(policy, rating, exam));
  const { passMark, mustPass } = policy.exam;
  const { ratingWeight, examWeight } = policy.finalGrade;
  const mark = input('exam', grade.statement, exam);
  const barred = [ofPolicy(policy.policy, '/exam/passMark', passMark), ofPolicy(policy.policy, '/exam/mustPass', mustPass)];
  if (mustPass && compare(wholeNumber(exam), valueOf(passMark)) < 0)
    return step(4, { why: 'exam-not-passed', exam, passMark }, percent, [mark, ...barred]);
  return step(4, { why: 'final-percent', rating: exactly(rating), ratingWeight, exam, examWeight, percent }, percent, [
    input('rating', grade.statement, exactly(rating)),
    mark,
    ofPolicy(policy.policy, '/finalGrade/ratingWeight', ratingWeight),
    ofPolicy(policy.policy, '/finalGrade/examWeight', examWeight),
    ...barred,
  ]);
};

const letterStep = (policy: PolicyRules, result: AttemptResult): Step => {
  const { kind, letter } = result;
  const percent = Number(result.percent);
  const points = result.points === undefined ? '' : withPlaces(result.points);
  const { traditional = null } = result;
  const row = rowFor(policy, percent);
  const resat = kind === 'fx' && !passes(row);
  const from = resat ? null : row.fromPercent;
  return step(5, { why: 'letter', percent, letter, policy: policy.policy, from, points, traditional }, letter, [
    input('percent', policy.policy, percent),
    ofPolicy(policy.policy, `/scale/${resat ? lowestRow(policy).fromPercent : row.fromPercent}`, `${letter} ${points}`),
  ]);
};

const statementSteps = (policy: PolicyRules, result: AttemptResult, grade: GradeRecorded): readonly Step[] => {
  const { statement, rating1, rating2, absence, control, mark } = grade;
  const head = [headOf(grade), ...(result.rectification === undefined ? [] : [rectificationStep(result.rectification)])];
  if (control === 'pass' || rating1 === undefined || rating2 === undefined) {
    return [
      ...head,
      step(4, { why: 'pass', mark: mark ?? null, absence: absence ?? null, letter: result.letter }, result.letter, [
        input(mark === undefined ? 'absence' : 'mark', statement, mark ?? absence ?? ''),
      ]),
    ];
  }
  const rated = [...head, ratingStep(policy, grade, rating1, rating2)];
  if (grade.admitted === false) return [...rated, letterStep(policy, result)];
  if (result.exam === undefined) {
    const absent = input('absence', statement, absence ?? '');
    if (absence === 'valid') return [...rated, step(4, { why: 'absent', absence }, 'I', [absent])];
    return [...rated, step(4, { why: 'absent', absence: absence ?? null }, '0', [absent]), letterStep(policy, result)];
  }
  const appealed = result.amendment === undefined ? [] : [amendmentStep(result.amendment, grade.exam)];
  return [...rated, ...appealed, examStep(policy, grade, result.exam, rating1, rating2), letterStep(policy, result)];
};

/** How the grade of one attempt came about (EXCHANGE rules 1, 3–6, 16). */
export const gradeSteps = (policies: Policies, result: AttemptResult): readonly Step[] => {
  const { grade, recognition } = result;
  if (grade !== undefined) {
    const policy = policyById(policies, grade.policy.id);
    return policy === undefined ? [headOf(grade)] : statementSteps(policy, result, grade);
  }
  if (recognition === undefined) return [];
  const { discipline, order, recognisedOn, percent } = recognition;
  const policy = percent === undefined ? undefined : policyOn(policies, recognisedOn);
  const head = step(
    16,
    { why: 'recognised', discipline, recognisedOn, order, percent: percent ?? null },
    percent === undefined ? 'T' : String(percent),
    [input('order', order, recognisedOn), ...(percent === undefined ? [] : [input('percent', order, percent)])],
  );
  return policy === undefined ? [head] : [head, letterStep(policy, result)];
};

/** An attempt as an input. */
export const attemptInput = (result: AttemptResult) =>
  input('attempt', result.statement ?? `recognised ${result.discipline}`, `${result.on} ${result.kind} ${result.letter}`);

/** Which of several attempts counts (EXCHANGE rule 7); nothing to say of a single one. */
export const lastAttemptStep = (attempts: readonly AttemptResult[]): readonly Step[] => {
  const last = attempts.at(-1);
  if (last === undefined || attempts.length < 2) return [];
  const { discipline, statement = null, on, letter } = last;
  return [
    step(7, { why: 'last-attempt', attempts: attempts.length, discipline, statement, on, letter }, letter, attempts.map(attemptInput)),
  ];
};

/** Why a discipline's grade is what it is: each attempt, the last of them, and whether it is owed. The value is the last letter. */
export const explainGrade = (register: Register, page: StudentPage, discipline: string, asOf: AsOf): Explanation => {
  const attempts = page.resultsOn(dayOf(asOf)).filter((result) => result.discipline === discipline);
  const last = lastResults(attempts).get(discipline);
  const voided = voidingSteps(page, asOf, discipline);
  if (last === undefined) return { value: null, steps: [...voided, step(2, { why: 'no-attempt', discipline }, null)] };
  const failures = attempts.filter((result) => outcomeOf(result) === 'failed').length;
  const outcome = outcomeOf(last);
  const owed = step(9, outcome === 'passed' ? { why: 'passed', discipline } : { why: 'owed', discipline, failures }, outcome, [
    attemptInput(last),
    input('failures', discipline, failures),
  ]);
  return {
    value: last.letter,
    steps: [...attempts.flatMap((result) => gradeSteps(register.policies, result)), ...voided, ...lastAttemptStep(attempts), owed],
  };
};
