import { type CalendarDate, Decimal, fraction, plus, times, toFixed, valueOf, wholeNumber, compare } from '@tirkeu/domain';
import { explain, type Explanation, type GpaExplanation, type Question, questionFrom, tables } from '@tirkeu/projections';
import { describe, expect, it } from 'vitest';
import { caseNames, daysOf, open, registerOf } from './cases.ts';

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
const percentsAddUp = ({ steps }: Explanation): void => {
  for (const { inputs, value, rule } of steps) {
    const of = (end: string) => inputs.find(({ kind, id }) => kind === end || id.endsWith(end))?.value;
    if (rule === 'EXCHANGE rule 3') {
      expect(value).toBe(toFixed(fraction(BigInt(of('rating1')!) + BigInt(of('rating2')!), 2n), 2));
      continue;
    }
    const exam = of('exam');
    if (rule !== 'EXCHANGE rule 4' || exam === undefined) continue;
    const barred = of('/exam/mustPass') === 'true' && compare(decimal(exam), decimal(of('/exam/passMark')!)) < 0;
    const weighed = (): string =>
      toFixed(plus(times(decimal(of('rating')!), decimal(of('/ratingWeight')!)), times(decimal(exam), decimal(of('/examWeight')!))), 0);
    expect(value).toBe(barred ? exam : weighed());
  }
};

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
      for (const row of rowsOf('gpa', asOf)) {
        const question = questionFrom(['gpa', row['scope']!, ...(row['period'] === '' ? [] : [row['period']!])]) as Question;
        const why = explain(register, row['student']!, question, asOf) as GpaExplanation;
        expect([row['student'], row['period'], why.value, why.credits, recomputed(why)]).toStrictEqual([
          row['student'],
          row['period'],
          row['gpa'],
          Number(row['credits']),
          row['gpa'],
        ]);
        expect(toFixed(fraction(decimal(why.points!).n, decimal(why.points!).d * BigInt(why.credits!)), 2)).toBe(row['gpa']);
        percentsAddUp(why);
      }
    });
    it.each(Object.keys(questions))('every row of %s is explained with its own value', (table) => {
      for (const row of rowsOf(table, asOf)) {
        const { asked, value } = questions[table]!(row);
        const why = explain(register, row['student']!, questionFrom(asked.split(' '))!, asOf)!;
        expect([row['student'], asked, why.value]).toStrictEqual([row['student'], asked, value]);
        expect(why.steps.length).toBeGreaterThan(0);
      }
    });
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
