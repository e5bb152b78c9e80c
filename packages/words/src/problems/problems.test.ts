import type { Flaw } from '@tirkeu/exchange';
import { describe, expect, it } from 'vitest';
import { languages } from '../index.ts';
import { flawIn, flawKinds, holdingIn, problemIn } from './index.ts';

/** An example of each kind; a kind without one does not compile. */
type Examples = { readonly [K in Flaw['kind']]: readonly [Extract<Flaw, { readonly kind: K }>, ...Extract<Flaw, { readonly kind: K }>[]] };

const keys = [['statement', 'V-7'] as const];
const [statement, student, order, column, on] = ['V-7', 'S12', '15-К', 'rating1', '2019-05-20'];

const examples: Examples = {
  'file-needed': [{ kind: 'file-needed' }],
  'file-unknown': [{ kind: 'file-unknown' }],
  'file-not-utf8': [{ kind: 'file-not-utf8' }],
  'file-not-json': [{ kind: 'file-not-json' }],
  'file-empty': [{ kind: 'file-empty' }],
  'record-not-utf8': [{ kind: 'record-not-utf8' }],
  'record-unreadable': [{ kind: 'record-unreadable' }],
  'quote-not-closed': [{ kind: 'quote-not-closed' }],
  'quote-in-unquoted-field': [{ kind: 'quote-in-unquoted-field' }],
  'text-after-quote': [{ kind: 'text-after-quote' }],
  'bare-return': [{ kind: 'bare-return' }],
  'line-blank': [{ kind: 'line-blank' }],
  'fields-miscounted': [{ kind: 'fields-miscounted', fields: 3, header: 5 }],
  'separator-other': [
    { kind: 'separator-other', separator: 'semicolon' },
    { kind: 'separator-other', separator: 'tab' },
    { kind: 'separator-other', separator: 'bar' },
  ],
  'column-twice': [{ kind: 'column-twice', column }],
  'column-unnamed': [{ kind: 'column-unnamed' }],
  'column-unknown': [{ kind: 'column-unknown', file: 'marks.csv', column }],
  'column-missing': [{ kind: 'column-missing', column }],
  'cell-empty': [
    { kind: 'cell-empty', column, keys },
    { kind: 'cell-empty', column, keys: [] },
  ],
  'cell-unfit': [
    { kind: 'cell-unfit', column, keys, must: { holds: 'number-or-code' } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'text' } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'one-of', words: ['P', 'NP'] } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'one-of', words: ['bachelor'] } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'whole-number', from: 0, to: 100 } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'yes-or-no' } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'day' } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'academic-year' } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'term' } },
    { kind: 'cell-unfit', column, keys, must: { holds: 'iin' } },
  ],
  'cell-out-of-range': [{ kind: 'cell-out-of-range', column, keys, must: { holds: 'whole-number', from: 0, to: 100 } }],
  'check-digit-wrong': [{ kind: 'check-digit-wrong', column: 'iin', keys: [['student', student]] }],
  'key-twice': [{ kind: 'key-twice', key: ['statement', 'student'], line: 12 }],
  'nothing-so-named': [
    { kind: 'nothing-so-named', noun: 'programme', key: '6B061' },
    { kind: 'nothing-so-named', noun: 'discipline', key: 'MAT1' },
    { kind: 'nothing-so-named', noun: 'teacher', key: 'T1' },
    { kind: 'nothing-so-named', noun: 'group', key: 'G1' },
    { kind: 'nothing-so-named', noun: 'student', key: student },
    { kind: 'nothing-so-named', noun: 'statement', key: statement },
  ],
  'policy-misread': [
    { kind: 'policy-misread', pointer: '', fault: 'bad-value' },
    { kind: 'policy-misread', pointer: '/policies/0/examen', fault: 'unknown-key' },
    { kind: 'policy-misread', pointer: '/policies/0/exam', fault: 'missing-key' },
  ],
  'policy-twice': [{ kind: 'policy-twice', policy: 'kz-2018' }],
  'institution-differs': [{ kind: 'institution-differs', pointer: '/institution/name' }],
  'policy-differs': [{ kind: 'policy-differs', policy: 'kz-2018', pointer: '/scale/3/letter' }],
  'policy-unsound': [
    { kind: 'policy-unsound', policy: 'kz', fault: 'weights' },
    { kind: 'policy-unsound', policy: 'kz', fault: 'scale-without-zero' },
    { kind: 'policy-unsound', policy: 'kz', fault: 'scale-row-twice' },
    { kind: 'policy-unsound', policy: 'kz', fault: 'unknown-letter' },
    { kind: 'policy-unsound', policy: 'kz', fault: 'pass-mark' },
  ],
  'policies-of-one-day': [{ kind: 'policies-of-one-day', policy: 'kz', other: 'uni', inForceFrom: on }],
  'policy-judges-the-past': [{ kind: 'policy-judges-the-past', policy: 'kz', inForceFrom: on, lastJudgedOn: '2019-06-01' }],
  'no-policy-yet': [{ kind: 'no-policy-yet', on }],
  'programme-differs': [{ kind: 'programme-differs', programme: '6B061', column: 'years' }],
  'discipline-differs': [{ kind: 'discipline-differs', discipline: 'MAT1', column: 'credits' }],
  'curriculum-row-differs': [{ kind: 'curriculum-row-differs', discipline: 'MAT1', column: 'semester' }],
  'semester-beyond-programme': [{ kind: 'semester-beyond-programme', semesters: 8 }],
  'vacation-with-term': [{ kind: 'vacation-with-term' }],
  'period-without-term': [{ kind: 'period-without-term', period: 'session' }],
  'term-of-another-period': [{ kind: 'term-of-another-period', period: 'summer' }],
  'period-ends-before-it-begins': [{ kind: 'period-ends-before-it-begins' }],
  'period-differs': [{ kind: 'period-differs', period: 'theory', from: on, column: 'to' }],
  'period-missing': [{ kind: 'period-missing', period: 'fx', term: '2018-19/1' }],
  'teacher-differs': [{ kind: 'teacher-differs', teacher: 'T1', column: 'department' }],
  'group-differs': [{ kind: 'group-differs', group: 'G1', column: 'adviser' }],
  'student-differs': [{ kind: 'student-differs', student, column: 'surname' }],
  'iin-needed': [{ kind: 'iin-needed' }],
  'iin-contradicts-row': [{ kind: 'iin-contradicts-row' }],
  'iin-taken': [{ kind: 'iin-taken', holder: student }],
  'thesis-differs': [{ kind: 'thesis-differs', student, column: 'topic' }],
  'attestation-differs': [{ kind: 'attestation-differs', student, minutes: '7/2', column: 'percent' }],
  'order-without-column': [{ kind: 'order-without-column', orderKind: 'enrolment', column: 'group' }],
  'order-with-column': [{ kind: 'order-with-column', orderKind: 'cancellation', column: 'course' }],
  'order-of-two-dates': [{ kind: 'order-of-two-dates', order, line: 9 }],
  'order-of-two-kinds': [{ kind: 'order-of-two-kinds', order, line: 9 }],
  'no-order-to-cancel': [{ kind: 'no-order-to-cancel', order, student }],
  'cancelled-before-made': [{ kind: 'cancelled-before-made', order, orderDate: on }],
  'order-differs': [{ kind: 'order-differs', order, student, column: 'funding' }],
  'order-number-reused': [{ kind: 'order-number-reused', order, orderDate: on, orderKind: 'dismissal' }],
  'order-lists-no-such-student': [{ kind: 'order-lists-no-such-student', order, student }],
  'not-attested': [{ kind: 'not-attested', student, orderDate: on }],
  'recognition-differs': [{ kind: 'recognition-differs', student, discipline: 'MAT1', column: 'percent' }],
  'recognised-by-no-order': [{ kind: 'recognised-by-no-order', order }],
  'order-does-not-recognise': [{ kind: 'order-does-not-recognise', order, student }],
  'percent-does-not-pass': [{ kind: 'percent-does-not-pass', percent: 49 }],
  'statement-differs': [{ kind: 'statement-differs', statement, column: 'teacher' }],
  'statement-voided': [{ kind: 'statement-voided', statement, voidedOn: on }],
  'statement-before-first-policy': [{ kind: 'statement-before-first-policy', statement, issuedOn: on }],
  'statement-closed-otherwise': [{ kind: 'statement-closed-otherwise', statement, closedOn: on }],
  'statement-closed-before-issued': [{ kind: 'statement-closed-before-issued' }],
  'statement-lists-no-such-student': [{ kind: 'statement-lists-no-such-student', statement, student }],
  'mark-differs': [{ kind: 'mark-differs', statement, student, column }],
  'absence-beside-mark': [{ kind: 'absence-beside-mark' }],
  'point-of-another-control': [
    { kind: 'point-of-another-control', statement, student, needs: 'pass' },
    { kind: 'point-of-another-control', statement, student, needs: 'exam' },
  ],
  'not-enrolled': [{ kind: 'not-enrolled', statement, student, issuedOn: on }],
  'mark-incomplete': [{ kind: 'mark-incomplete', statement, student, column }],
  'recorded-mark-incomplete': [{ kind: 'recorded-mark-incomplete', statement, student, column }],
  'second-regular': [{ kind: 'second-regular', statement, student, discipline: 'MAT1', term: '2018-19/1' }],
  'appeal-differs': [{ kind: 'appeal-differs', appeal: 'A4', column: 'filed_on' }],
  'hearing-differs': [{ kind: 'hearing-differs', appeal: 'A4', column: 'exam_after' }],
  'heard-before-filed': [{ kind: 'heard-before-filed' }],
  'filed-on-open-statement': [{ kind: 'filed-on-open-statement', statement }],
  'filed-before-closed': [{ kind: 'filed-before-closed', statement, closedOn: on }],
  'no-exam-to-appeal': [{ kind: 'no-exam-to-appeal', statement, student }],
  'appeal-withdrawn': [{ kind: 'appeal-withdrawn', appeal: 'A4', withdrawnOn: on }],
};

/** Particulars that are said in each language in its own way. */
const translated: readonly string[] = ['kind', 'period', 'orderKind', 'separator', 'noun', 'fault', 'needs', 'holds'];

/** Names, codes and days that a sentence must have as they are. */
const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (translated.includes(name) ? [] : namesIn(inner)));
};

const numbersIn = (text: string) => text.match(/\d[\d.-]*\d|\d/g)?.toSorted();

const all: readonly Flaw[] = Object.values(examples).flat();

describe('what is wrong with an exchange folder', () => {
  it('has a sentence for each kind', () => expect(flawKinds.toSorted()).toStrictEqual(Object.keys(examples).toSorted()));

  it.each(all.map((flaw) => [JSON.stringify(flaw), flaw] as const))('%s is told in each language', (_, flaw) => {
    const texts = languages.map((lang) => flawIn(lang)(flaw));
    expect(new Set(texts).size).toBe(languages.length);
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\.$/);
      expect(namesIn(flaw).filter((name) => !text.includes(name))).toStrictEqual([]);
      expect(numbersIn(text)).toStrictEqual(numbersIn(texts[0] ?? ''));
    }
  });

  it('is told of a row by the other cells that name it', () => {
    const flaw: Flaw = { kind: 'cell-out-of-range', column: 'exam', keys, must: { holds: 'whole-number', from: 0, to: 100 } };
    expect(languages.map((lang) => flawIn(lang)(flaw))).toStrictEqual([
      'statement V-7: exam шектен тыс; керегі: 0 мен 100 аралығындағы бүтін сан',
      'statement V-7: exam вне допустимых пределов; нужно: целое число от 0 до 100',
      'statement V-7: exam is out of range: it must be a whole number from 0 to 100',
    ]);
  });

  it('keeps its place and its code beside the sentence', () => {
    const place = { file: 'marks.csv', line: 4, column: 'student', code: 'unknown-reference' } as const;
    expect(problemIn('ru')({ ...place, flaw: { kind: 'nothing-so-named', noun: 'student', key: student } })).toStrictEqual({
      ...place,
      message: 'обучающегося S12 нет',
    });
  });

  it('names one word that is needed as it is written', () =>
    expect(languages.map((lang) => holdingIn(lang)({ holds: 'one-of', words: ['bachelor'] }))).toStrictEqual([
      'тек «bachelor»',
      '«bachelor»',
      '"bachelor"',
    ]));
});
