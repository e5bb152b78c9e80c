import type { Question } from '@tirkeu/projections';
import { type Invocation, keptText, nearest, UsageError, wordsOf } from '../arguments/index.ts';
import { termNamed, yearNamed } from './days.ts';

const kinds = ['gpa', 'grade', 'scholarship', 'promotion', 'rating', 'diploma'] as const;
const scopes = ['cumulative', 'semester', 'year'] as const;

const oneOf = <K extends string>(known: readonly K[], given: string): K => {
  const found = known.find((candidate) => candidate === given);
  if (found !== undefined) return found;
  throw new UsageError({ problem: 'argument-not-known', given, known, nearest: nearest(given, known) }, 'explain');
};

const aboutGpa = (invocation: Invocation): Question => {
  const [, , given] = wordsOf('explain', invocation, ['STUDENT', 'gpa', 'SCOPE?', 'PERIOD?']);
  const scope = given === undefined ? 'cumulative' : oneOf(scopes, given);
  if (scope === 'cumulative') {
    wordsOf('explain', invocation, ['STUDENT', 'gpa', 'SCOPE?']);
    return { about: 'gpa', scope: { scope } };
  }
  const [, , , period] = wordsOf('explain', invocation, ['STUDENT', 'gpa', 'SCOPE', 'PERIOD']);
  return {
    about: 'gpa',
    scope: scope === 'semester' ? { scope, period: termNamed('explain', period) } : { scope, period: yearNamed('explain', period) },
  };
};

/** What is asked about which student. Whatever cannot be meant is a mistake of the call. */
export const questionOf = (invocation: Invocation): { readonly student: string; readonly question: Question } => {
  const forms = { student: 'STUDENT', what: kinds.join('|') } as const;
  const [student, what] = invocation.words.slice(1);
  if (student === undefined || what === undefined) wordsOf('explain', invocation, [forms.student, forms.what]);
  const about = oneOf(kinds, what ?? '');
  const ask = (name: string): string => wordsOf('explain', invocation, ['STUDENT', about, name])[2];
  const questions: Readonly<Record<typeof about, () => Question>> = {
    gpa: () => aboutGpa(invocation),
    grade: () => ({ about: 'grade', discipline: keptText(ask('DISCIPLINE')) }),
    scholarship: () => ({ about: 'scholarship', term: termNamed('explain', ask('TERM')) }),
    promotion: () => ({ about: 'promotion', year: yearNamed('explain', ask('YEAR')) }),
    rating: () => ({ about: 'rating', year: yearNamed('explain', ask('YEAR')) }),
    diploma: () => {
      wordsOf('explain', invocation, ['STUDENT', about]);
      return { about: 'diploma' };
    },
  };
  return { student: student ?? '', question: questions[about]() };
};
