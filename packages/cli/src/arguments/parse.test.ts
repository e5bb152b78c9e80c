import { describe, expect, it } from 'vitest';
import { allowOnly, commandNamed, parse } from './parse.ts';
import { UsageError, type UsageProblem } from './usage-error.ts';
import { languageOf, wordsOf } from './values.ts';

const problemOf = (work: () => unknown): UsageProblem | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.problem;
    throw error;
  }
};

describe('taking a command line apart', () => {
  it('finds options wherever they stand', () => {
    const { words, flags, values } = parse(['--store', 'sqlite:a.db', 'results', '--force', 'out', '--as-of=2019-05-28']);
    expect({ words, flags: [...flags], values }).toStrictEqual({
      words: ['results', 'out'],
      flags: ['force'],
      values: { store: 'sqlite:a.db', 'as-of': '2019-05-28' },
    });
  });

  it('takes what follows -- as words', () => expect(parse(['history', '--', '--json']).words).toStrictEqual(['history', '--json']));

  it.each<readonly [readonly string[], UsageProblem]>([
    [['results', '--forse'], { problem: 'unknown-option', given: '--forse', nearest: '--force' }],
    [['results', '-x'], { problem: 'unknown-option', given: '-x', nearest: undefined }],
    [['results', '--as-of'], { problem: 'value-missing', option: 'as-of' }],
    [['results', '--as-of', '--json'], { problem: 'value-missing', option: 'as-of' }],
    [['results', '--store='], { problem: 'value-missing', option: 'store' }],
    [['results', '--json=yes'], { problem: 'value-unexpected', option: 'json' }],
  ])('%j is a mistake', (argv, problem) => expect(problemOf(() => parse(argv))).toStrictEqual(problem));

  it('suggests the command that was probably meant', () => {
    expect(problemOf(() => commandNamed('resluts'))).toStrictEqual({ problem: 'unknown-command', given: 'resluts', nearest: 'results' });
    expect(problemOf(() => commandNamed('xyzzy'))).toStrictEqual({ problem: 'unknown-command', given: 'xyzzy', nearest: undefined });
    expect(problemOf(() => commandNamed('__proto__'))).toStrictEqual({
      problem: 'unknown-command',
      given: '__proto__',
      nearest: undefined,
    });
    expect(commandNamed('start')).toBe('start');
  });

  it('knows which options a command has', () => {
    expect(problemOf(() => allowOnly('import', ['dry-run'], parse(['import', '--dry-run', '--json'])))).toBeUndefined();
    expect(problemOf(() => allowOnly('import', ['dry-run'], parse(['import', '--force'])))).toStrictEqual({
      problem: 'option-of-another-command',
      option: 'force',
    });
  });

  it('counts the words after the command', () => {
    expect(wordsOf('explain', parse(['explain', 'S1']), ['STUDENT', 'SCOPE?'])).toStrictEqual(['S1', undefined]);
    expect(problemOf(() => wordsOf('import', parse(['import', ' ']), ['DIR']))).toStrictEqual({
      problem: 'argument-missing',
      argument: 'DIR',
    });
    expect(problemOf(() => wordsOf('status', parse(['status', 'x']), []))).toStrictEqual({ problem: 'argument-too-many', given: 'x' });
  });

  it('speaks the language that is asked for, or that of the surroundings', () => {
    expect(languageOf('kk', { LANG: 'ru_RU.UTF-8' })).toBe('kk');
    expect(languageOf(undefined, { LC_ALL: '', LANG: 'ru_RU.UTF-8' })).toBe('ru');
    expect(languageOf(undefined, { LC_ALL: 'C', LANG: 'kk_KZ.UTF-8' })).toBe('en');
    expect(languageOf(undefined, {})).toBe('en');
    expect(problemOf(() => languageOf('de', {}))).toStrictEqual({
      problem: 'value-not-known',
      option: 'lang',
      given: 'de',
      known: ['kk', 'ru', 'en'],
    });
  });
});
