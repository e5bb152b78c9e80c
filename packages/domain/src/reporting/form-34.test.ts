import { describe, expect, it } from 'vitest';
import type { GradeRecorded } from '../assessment/index.ts';
import { type Term, toFixed } from '../kernel/index.ts';
import { attempt } from '../progression/arbitraries.ts';
import { examsOf, form34ClassOf, form34Figures } from './index.ts';

const grade = (more: Partial<GradeRecorded> = {}) => ({ control: 'exam', admitted: true, ...more }) as GradeRecorded;
const exam = (text: string, i = 0) => {
  const [letter = '', state] = text.split('/');
  const seen = { discipline: `D${i}` };
  if (state === 'barred') return attempt(letter, { ...seen, exam: undefined, percent: 0 as never, grade: grade({ admitted: false }) });
  if (state === 'valid' || state === 'invalid') return attempt(letter, { ...seen, exam: undefined, grade: grade({ absence: state }) });
  return attempt(letter, { ...seen, grade: grade() });
};
const exams = (text: string) => text.split(' ').map(exam);

describe('form 34 (EXCHANGE rule 14)', () => {
  it.each([
    ['A F/barred I/valid', 'not_admitted'],
    ['F/invalid I/valid', 'absent_valid'],
    ['A F/invalid FX', 'absent_invalid'],
    ['A FX', 'failed_1'],
    ['F FX A', 'failed_2'],
    ['F FX F FX', 'failed_3plus'],
    ['A A-', 'excellent'],
    ['A B', 'excellent_good'],
    ['B+ B', 'good'],
    ['C C', 'satisfactory'],
    ['A C', 'mixed'],
    ['A B C', 'mixed'],
  ])('%s falls in the class %s', (text, name) => expect(form34ClassOf(exams(text))).toBe(name));

  it('takes shares of those who must sit and the mean of exams sat', () => {
    const figures = form34Figures([exams('A A'), exams('C F/invalid'), exams('C'), exams('F/barred')]);
    expect([figures.mustSit, toFixed(figures.absolute, 1), toFixed(figures.quality, 1)]).toStrictEqual([4, '50.0', '25.0']);
    expect(figures.average === undefined ? '' : toFixed(figures.average, 2)).toBe('80.00');
  });
  it('has no average where no exam was sat', () => expect(form34Figures([exams('F/barred')]).average).toBeUndefined());
  it('looks at regular attempts at exam disciplines of the term', () => {
    const results = [
      exam('A'),
      { ...exam('A'), kind: 'fx' as const },
      attempt('P', { grade: grade({ control: 'pass' }) }),
      { ...exam('A'), term: '2018-19/2' as Term },
    ];
    expect(examsOf(results, '2018-19/1' as Term)).toHaveLength(1);
  });
});
