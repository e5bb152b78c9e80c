import { readOffice } from '@tirkeu/application';
import { explain, tellExplanation, type ToldExplanation } from '@tirkeu/projections';
import { reasonIn } from '@tirkeu/words/explain';
import { keptText } from '../arguments/index.ts';
import { padded, wrapped } from '../output/index.ts';
import { answer, type Command, type Desk } from './command.ts';
import { asOfOf } from './days.ts';
import { questionOf } from './question.ts';
import { noSuch, withStudent } from './student.ts';

const INDENT = 5;

/** A digest by its beginning: enough for a person to tell two of them apart. */
const short = (value: string): string => value.replaceAll(/\b([0-9a-f]{8})[0-9a-f]{56}\b/g, '$1…');

/** A derivation as a person reads it: the steps in their order, each with its rule and with what it was made from. */
const derivation = ({ out, words }: Desk, { value, steps }: ToldExplanation): readonly string[] => {
  const indent = ' '.repeat(INDENT);
  const width = out.width - INDENT;
  return [
    ...steps.flatMap(({ rule, text, inputs }, i) => {
      const [first = '', ...rest] = wrapped(text, width);
      const from = inputs.map((one) => `${one.kind} ${one.id} = ${short(one.value)}`).join('; ');
      const lines = wrapped(`${rule}${from === '' ? '' : `; ${words.explain.from} ${from}`}`, width);
      return [
        `${padded(String(i + 1), INDENT - 2, 'right')}  ${first}`,
        ...rest.map((line) => indent + line),
        ...lines.map((line) => out.look('dim', indent + line)),
      ];
    }),
    '',
    value === null ? words.explain.none : `${words.explain.value}: ${out.look('bold', value)}`,
  ];
};

/** `tirkeu explain` */
export const explainCommand: Command = {
  name: 'explain',
  usage: [
    'explain STUDENT gpa [cumulative | semester TERM | year YEAR] [--as-of DAY]',
    'explain STUDENT grade DISCIPLINE [--as-of DAY]',
    'explain STUDENT scholarship TERM [--as-of DAY]',
    'explain STUDENT promotion YEAR [--as-of DAY]',
    'explain STUDENT rating YEAR [--as-of DAY]',
    'explain STUDENT diploma [--as-of DAY]',
  ],
  options: ['as-of'],
  run: async (desk, invocation) => {
    const { student: given, question } = questionOf(invocation);
    const asOf = asOfOf('explain', invocation);
    return withStudent(desk, invocation, given, async (student, one, storage) => {
      if (question.about === 'grade' && !one.register.disciplines.has(question.discipline))
        return noSuch(desk, 'discipline', question.discipline);
      // a place in a rating is a place among others
      const { register } = question.about === 'rating' ? await readOffice(storage) : one;
      const why = explain(register, student, question, asOf);
      if (why === undefined) return noSuch(desk, 'student', keptText(given));
      const explanation = tellExplanation(why, reasonIn(desk.lang));
      answer(desk, explanation, () => derivation(desk, explanation));
      return 0;
    });
  },
};
