import { describe, expect, it } from 'vitest';
import { languages } from '../index.ts';
import { faultSentences } from './sentences.ts';
import { type Fault, faultIn } from './index.ts';

describe('what is wrong with something that was sent', () => {
  it.each<readonly [Fault, string]>([
    [{ fault: 'unknown' }, 'is not known here'],
    [{ fault: 'wrong', expected: { type: 'string', title: 'CalendarDate' } }, 'must be a day of the calendar written yyyy-mm-dd'],
    [{ fault: 'wrong', expected: { type: 'integer', minimum: 0, maximum: 100 } }, 'must be a whole number from 0 to 100'],
    [{ fault: 'missing', expected: { enum: ['m', 'f'] } }, 'is missing; must be one of: m, f'],
    [{ fault: 'wrong', expected: { const: 'bachelor' } }, 'must be "bachelor"'],
    [{ fault: 'wrong', expected: { type: 'array', minItems: 1 } }, 'must be a list with at least one member'],
    [{ fault: 'wrong', expected: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } }, 'must be true or false or null'],
    [{ fault: 'wrong', expected: {} }, 'must be a value of its kind'],
  ])('%j: %s', (fault, said) => {
    expect(faultIn('en', fault)).toBe(said);
  });

  it('is said in each language', () => {
    for (const fault of [...Object.keys(faultSentences), 'wrong'] as readonly Fault['fault'][])
      expect(new Set(languages.map((lang) => faultIn(lang, { fault, expected: { type: 'integer' } }))).size).toBe(languages.length);
  });
});
