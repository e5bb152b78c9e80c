import { AcademicYear, asKept, DisciplineCode, StudentNumber, Term } from '@tirkeu/domain';
import { explain, history, type Question, questionForms, questionFrom, tellEntry, tellExplanation, transcript } from '@tirkeu/projections';
import { jsonSchemaOf } from '../commands/index.ts';
import type { Office } from '../queries/index.ts';
import { NoAnswer, WrongQuestion } from './no-answer.ts';
import type { Offices, Wanted } from './offices.ts';
import { asOfParameter, query, type Query, type Wording } from './query.ts';
import { explanationSchema, historySchema, transcriptSchema } from './schemas.ts';

const student = { student: { description: 'The number of the student.', schema: jsonSchemaOf(StudentNumber) } };
const parameters = { as_of: asOfParameter };

const noSuch = (what: 'student' | 'discipline', given: string): NoAnswer =>
  new NoAnswer(`no-such-${what}`, { refusal: `no-such-${what}`, [what]: given });

/** The office with the student whom the path names. */
export const officeOf = async (
  offices: Offices,
  given: string,
  wanted: Wanted = {},
): Promise<Office & { readonly student: StudentNumber }> => {
  const kept = asKept(given);
  const office = StudentNumber.is(kept) ? await offices.withStudent(kept, wanted) : undefined;
  if (office === undefined) throw noSuch('student', given);
  return { ...office, student: kept as StudentNumber };
};

const transcriptQuery = query({
  name: 'students.transcript',
  tag: 'students',
  summary: 'The transcript of a student: disciplines by term with credits, percent, letter and points; GPA.',
  path: '/students/{student}/transcript',
  pathParameters: student,
  parameters,
  answer: transcriptSchema,
  hasCsv: false,
  isView: true,
  problems: ['no-such-student'],
  ask: async (offices, { path, values }) => {
    const { register, open, position, student: number } = await officeOf(offices, path['student'] ?? '');
    return { position, json: transcript(register, open, number, values.as_of) };
  },
});

const historyQuery = query({
  name: 'students.history',
  tag: 'students',
  summary: 'The whole learning history of a student: acts, documents, and what each changed.',
  path: '/students/{student}/history',
  pathParameters: student,
  parameters: {},
  answer: historySchema,
  hasCsv: false,
  isWorded: true,
  isView: true,
  problems: ['no-such-student'],
  ask: async (offices, { path, wording }) => {
    const { register, open, position, student: number } = await officeOf(offices, path['student'] ?? '', { decisions: true });
    const entries = register.students.filter((record) => record.student === number).flatMap((record) => history(register, open, record));
    return { position, json: { student: number, entries: entries.map((entry) => tellEntry(entry, wording.act)) } };
  },
});

const places = {
  TERM: { description: 'A semester.', schema: jsonSchemaOf(Term) },
  YEAR: { description: 'An academic year.', schema: jsonSchemaOf(AcademicYear) },
  DISCIPLINE: { description: 'The code of a discipline.', schema: jsonSchemaOf(DisciplineCode) },
} as const;

const isPlace = (word: string): word is keyof typeof places => Object.hasOwn(places, word);

/** The forms of a question, one by one: `gpa [cumulative | year YEAR]` is `gpa`, `gpa cumulative` and `gpa year YEAR`. */
const formsOf = (form: string): readonly (readonly string[])[] => {
  const [, about = '', choices] = /^([^[]*)(?:\[(.*)\])?$/.exec(form) ?? [];
  const words = about.trim().split(' ');
  return choices === undefined ? [words] : [words, ...choices.split('|').map((choice) => [...words, ...choice.trim().split(' ')])];
};

/** What is decided about many students at once: an explanation ends with the decision. */
const decided: ReadonlySet<Question['about']> = new Set(['scholarship', 'promotion', 'rating']);

const explanation = async (offices: Offices, number: string, question: Question, asOf: Parameters<typeof explain>[3], wording: Wording) => {
  const one = await officeOf(offices, number, { decisions: decided.has(question.about) });
  if (question.about === 'grade' && !one.register.disciplines.has(question.discipline)) throw noSuch('discipline', question.discipline);
  // a place in a rating is a place among others
  const { register, position } = question.about === 'rating' ? await offices.whole() : one;
  const why = explain(register, one.student, question, asOf);
  return { position, json: why === undefined ? undefined : tellExplanation(why, wording.reason) };
};

const explainQuery = (words: readonly string[]): Query => {
  const place = words.find(isPlace);
  return query({
    name: ['students.explain', ...words.filter((word) => !isPlace(word))].join('-'),
    tag: 'students',
    summary: `Why the ${words.join(' ')} of a student came out so: each number with its statement, appeal, order, policy and rule.`,
    path: `/students/{student}/explain/${words.map((word) => (isPlace(word) ? `{${word.toLowerCase()}}` : word)).join('/')}`,
    pathParameters: { ...student, ...(place === undefined ? {} : { [place.toLowerCase()]: places[place] }) },
    parameters,
    answer: explanationSchema,
    hasCsv: false,
    isWorded: true,
    isView: true,
    problems: ['no-such-student', ...(place === 'DISCIPLINE' ? (['no-such-discipline'] as const) : [])],
    ask: async (offices, { path, values, wording }) => {
      const question = questionFrom(words.map((word) => (isPlace(word) ? (path[word.toLowerCase()] ?? '') : word)));
      if (question === undefined)
        throw new WrongQuestion({
          parameter: place?.toLowerCase() ?? 'path',
          fault: 'wrong',
          expected: place === undefined ? {} : places[place].schema,
        });
      return explanation(offices, path['student'] ?? '', question, values.as_of, wording);
    },
  });
};

/** What is asked about one student. */
export const studentQueries: readonly Query[] = [transcriptQuery, historyQuery, ...questionForms.flatMap(formsOf).map(explainQuery)];
