import { type CalendarDate, Decimal, fraction, plus, times, toFixed, valueOf, wholeNumber, compare } from '@tirkeu/domain';
import { explain, type Explanation, type GpaExplanation, type Question, questionFrom, tables } from '@tirkeu/projections';
import { describe, expect, it, vi } from 'vitest';
import { caseNames, daysOf, open, registerOf } from './cases.ts';

vi.setConfig({ testTimeout: 60_000 });

const decimal = (text: string) => {
  if (!Decimal.is(text)) throw new Error(`no decimal: ${text}`);
  return valueOf(text);
};

/** The GPA that follows from what the steps start from: only inputs are read. */
const recomputed = ({ steps }: Explanation): string => {
  let points = wholeNumber(0);
  let credits = 0;
  for (const { inputs } of steps) {
    const [first, second] = inputs;
    if (first?.kind !== 'credits' || second?.kind !== 'points' || inputs.length !== 2) continue;
    points = plus(points, times(decimal(first.value), decimal(second.value)));
    credits += Number(first.value);
  }
  return toFixed(fraction(points.n, points.d * BigInt(credits)), 2);
};

/** Final percents recomputed from ratings, exams and the policy's weights as the steps name them. */
const percentsAddUp = ({ steps }: Explanation): boolean =>
  steps.every(({ inputs, value, rule }) => {
    const of = (end: string) => inputs.find(({ kind, id }) => kind === end || id.endsWith(end))?.value;
    if (rule === 'EXCHANGE rule 3') return value === toFixed(fraction(BigInt(of('rating1')!) + BigInt(of('rating2')!), 2n), 2);
    const exam = of('exam');
    if (rule !== 'EXCHANGE rule 4' || exam === undefined) return true;
    if (of('/exam/mustPass') === 'true' && compare(decimal(exam), decimal(of('/exam/passMark')!)) < 0) return value === exam;
    const weighed = plus(times(decimal(of('rating')!), decimal(of('/ratingWeight')!)), times(decimal(exam), decimal(of('/examWeight')!)));
    return value === toFixed(weighed, 0);
  });

const questions: Readonly<
  Record<string, (row: Readonly<Record<string, string>>) => { readonly asked: string; readonly value: string | undefined }>
> = {
  scholarship: (row) => ({ asked: `scholarship ${row['term']}`, value: row['category'] }),
  promotion: (row) => ({ asked: `promotion ${row['academic_year']}`, value: row['decision'] }),
  rating: (row) => ({ asked: `rating ${row['academic_year']}`, value: row['place'] }),
  diplomas: (row) => ({ asked: 'diploma', value: row['honours'] }),
  debts: (row) => ({ asked: `grade ${row['discipline']}`, value: row['letter'] }),
};

for (const name of caseNames) {
  const register = registerOf(name);
  const rowsOf = (table: string, asOf: CalendarDate | undefined) => {
    const { columns, rows } = tables.find((view) => view.name === table)!.build(register, open, asOf);
    return rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i]!, value])));
  };
  describe.each(daysOf(name))(`why the results of ${name} are what they are, $folder`, ({ asOf }) => {
    it('every GPA follows from the inputs of its explanation alone (EXCHANGE rule 8)', () => {
      const rows = rowsOf('gpa', asOf);
      const explained = rows.map(({ student, scope, period }) => {
        const question = questionFrom(['gpa', scope!, ...(period === '' ? [] : [period!])]) as Question;
        const why = explain(register, student!, question, asOf) as GpaExplanation;
        const points = decimal(why.points!);
        const quotient = toFixed(fraction(points.n, points.d * BigInt(why.credits!)), 2);
        return [student, scope, period, why.value, String(why.credits), recomputed(why), quotient, percentsAddUp(why)];
      });
      expect(explained).toStrictEqual(
        rows.map(({ student, scope, period, credits, gpa }) => [student, scope, period, gpa, credits, gpa, gpa, true]),
      );
    });
    it.each(Object.keys(questions))(
      'every row of %s is explained with its own value',
      (table) => {
        const asked = rowsOf(table, asOf).map((row) => ({ student: row['student']!, ...questions[table]!(row) }));
        const explained = asked.map(({ student, asked: words }) => explain(register, student, questionFrom(words.split(' '))!, asOf)!);
        expect(explained.map(({ value }) => value)).toStrictEqual(asked.map(({ value }) => value));
        expect(explained.every(({ steps }) => steps.length > 0)).toBe(true);
      },
      30_000,
    );
  });
}

describe('questions', () => {
  it.each([
    'gpa',
    'gpa cumulative',
    'gpa semester 2018-19/1',
    'gpa year 2018-19',
    'grade D1',
    'scholarship 2018-19/1',
    'promotion 2018-19',
    'diploma',
  ])('understands %s', (asked) => expect(questionFrom(asked.split(' '))).toBeDefined());
  it.each(['', 'gpa semester 2018-19', 'gpa year', 'grade', 'scholarship 2018-19', 'promotion 2018-20', 'diploma now', 'height'])(
    'does not understand "%s"',
    (asked) => expect(questionFrom(asked.split(' '))).toBeUndefined(),
  );
  it('knows no answer about nobody', () =>
    expect(explain(registerOf(caseNames[0]!), 'nobody', { about: 'diploma' }, undefined)).toBeUndefined());
});
