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

const headOf = (grade: GradeRecorded): Step =>
  step(
    1,
    `Statement ${grade.statement} of ${grade.discipline} (${grade.attempt}, ${grade.term}), issued on ${grade.issuedOn}, is graded under policy ${grade.policy.id}; closed on ${grade.closedOn}.`,
    grade.policy.id,
    [
      input('statement', grade.statement, grade.closedOn),
      input('issuedOn', grade.statement, grade.issuedOn),
      input('policy', grade.policy.id, grade.policy.digest),
    ],
  );

const ratingStep = (policy: PolicyRules, grade: GradeRecorded, rating1: number, rating2: number): Step => {
  const rating = ratingOf(rating1, rating2);
  const admitted = isAdmitted(policy, rating);
  const bar = policy.admission.minimumRating;
  return step(
    3,
    `Rating (${rating1} + ${rating2}) / 2 = ${exactly(rating)}: ${admitted ? `admitted, the bar is ${bar}` : `below ${bar}, not admitted; percent 0`}.`,
    toFixed(rating, 2),
    [
      input('rating1', grade.statement, rating1),
      input('rating2', grade.statement, rating2),
      ofPolicy(policy.policy, '/admission/minimumRating', bar),
    ],
  );
};

const examStep = (policy: PolicyRules, grade: GradeRecorded, exam: number, rating1: number, rating2: number): Step => {
  const rating = ratingOf(rating1, rating2);
  const percent = String(finalPercent(policy, rating, exam));
  const { passMark, mustPass } = policy.exam;
  const { ratingWeight, examWeight } = policy.finalGrade;
  const mark = input('exam', grade.statement, exam);
  const barred = [ofPolicy(policy.policy, '/exam/passMark', passMark), ofPolicy(policy.policy, '/exam/mustPass', mustPass)];
  if (mustPass && compare(wholeNumber(exam), valueOf(passMark)) < 0)
    return step(4, `Exam ${exam} is below ${passMark} and must be passed: the percent is the exam mark itself.`, percent, [
      mark,
      ...barred,
    ]);
  return step(4, `${exactly(rating)} × ${ratingWeight} + ${exam} × ${examWeight}, rounded half up once: ${percent}.`, percent, [
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
  const traditional = String(result.traditional);
  const row = rowFor(policy, percent);
  const resat = kind === 'fx' && !passes(row);
  const text = resat ? 'a re-sit that fails takes the lowest row' : `from ${row.fromPercent} on`;
  return step(5, `${percent} is ${letter} under ${policy.policy} (${text}): ${points} points, ${traditional}.`, letter, [
    input('percent', policy.policy, percent),
    ofPolicy(policy.policy, `/scale/${resat ? lowestRow(policy).fromPercent : row.fromPercent}`, `${letter} ${points}`),
  ]);
};

const statementSteps = (policy: PolicyRules, result: AttemptResult, grade: GradeRecorded): readonly Step[] => {
  const { statement, rating1, rating2, absence, control, mark } = grade;
  const head = [headOf(grade), ...(result.rectification === undefined ? [] : [rectificationStep(result.rectification)])];
  if (control === 'pass' || rating1 === undefined || rating2 === undefined) {
    const said = mark ?? `absent, ${absence ?? ''}`;
    return [
      ...head,
      step(4, `A pass discipline: ${said} gives ${result.letter}.`, result.letter, [
        input(mark === undefined ? 'absence' : 'mark', statement, mark ?? absence ?? ''),
      ]),
    ];
  }
  const rated = [...head, ratingStep(policy, grade, rating1, rating2)];
  if (grade.admitted === false) return [...rated, letterStep(policy, result)];
  if (result.exam === undefined) {
    const absent = input('absence', statement, absence ?? '');
    if (absence === 'valid') return [...rated, step(4, 'Absent for a valid reason: I, no percent, no points.', 'I', [absent])];
    return [...rated, step(4, 'Absent without a valid reason: 0.', '0', [absent]), letterStep(policy, result)];
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
  const what = percent === undefined ? 'without a percent: T' : `with ${percent}`;
  const head = step(
    16,
    `${discipline} was recognised on ${recognisedOn} by order ${order}, ${what}.`,
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
  const name = last.statement ?? 'the recognition';
  return [
    step(
      7,
      `Of ${attempts.length} attempts at ${last.discipline} the last counts: ${name} of ${last.on}, ${last.letter}.`,
      last.letter,
      attempts.map(attemptInput),
    ),
  ];
};

/** Why a discipline's grade is what it is: each attempt, the last of them, and whether it is owed. The value is the last letter. */
export const explainGrade = (register: Register, page: StudentPage, discipline: string, asOf: AsOf): Explanation => {
  const attempts = page.resultsOn(dayOf(asOf)).filter((result) => result.discipline === discipline);
  const last = lastResults(attempts).get(discipline);
  const voided = voidingSteps(page, asOf, discipline);
  if (last === undefined) return { value: null, steps: [...voided, step(2, `No attempt at ${discipline} is known.`, null)] };
  const failures = attempts.filter((result) => outcomeOf(result) === 'failed').length;
  const outcome = outcomeOf(last);
  const owed = step(
    9,
    outcome === 'passed'
      ? `${discipline} is passed.`
      : `${discipline} is owed: its last attempt did not pass; failing attempts: ${failures}.`,
    outcome,
    [attemptInput(last), input('failures', discipline, failures)],
  );
  return {
    value: last.letter,
    steps: [...attempts.flatMap((result) => gradeSteps(register.policies, result)), ...voided, ...lastAttemptStep(attempts), owed],
  };
};
