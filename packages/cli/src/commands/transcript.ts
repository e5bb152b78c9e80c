import { type Transcript, transcript, type TranscriptGpa, type TranscriptLine } from '@tirkeu/projections';
import { wordsOf } from '../arguments/index.ts';
import { cut, padded, widthOf } from '../output/index.ts';
import { answer, type Command, type Desk } from './command.ts';
import { asOfOf } from './days.ts';
import { noSuch, withStudent } from './student.ts';

/** The columns after the name of the discipline: credits, percent, letter, points, attempt. */
type Cells = readonly [string, string, string, string, string];

/** How wide the numbers are; the name takes what is left of the terminal. */
const widthsOf = (cells: readonly Cells[]): readonly number[] =>
  [0, 1, 2, 3, 4].map((i) => Math.max(0, ...cells.map((row) => widthOf(row[i] ?? ''))));

const rowsOf = (
  desk: Desk,
  lines: readonly TranscriptLine[],
): readonly { readonly name: string; readonly cells: Cells; readonly replaced: boolean }[] =>
  lines.map(({ discipline, name, credits, percent, letter, points, attempt, last }) => ({
    name: `${discipline}  ${name?.[desk.lang] ?? ''}`.trimEnd(),
    cells: [
      String(credits),
      percent === null ? '' : String(percent),
      letter,
      points ?? '',
      desk.words.transcript.attempts[attempt] ?? attempt,
    ],
    replaced: !last,
  }));

const gpaText = (label: string, gpa: TranscriptGpa): readonly string[] => (gpa === null ? [] : [`${label} ${gpa.gpa} (${gpa.credits})`]);

const headOf = ({ words, lang, out }: Desk, { student, surname, givenName, patronymic, asOf, standing }: Transcript): readonly string[] => {
  const w = words.transcript;
  const name = [surname, givenName, patronymic].filter((part) => part !== null).join(' ');
  const { status, programme, programmeName, group, course } = standing;
  const facts = [
    [w.status, status === null ? undefined : (w.statuses[status] ?? status)],
    [w.programme, programme === null ? undefined : `${programme} ${programmeName?.[lang] ?? ''}`.trimEnd()],
    [w.group, group === null ? undefined : `${group}${course === null ? '' : ` · ${course}`}`],
  ] as const;
  const width = Math.max(...facts.map(([label]) => widthOf(label)));
  return [
    out.look('bold', `${w.title} ${student}${name === '' ? '' : ` · ${name}`}${asOf === null ? '' : ` · ${words.results.asOf(asOf)}`}`),
    ...facts.flatMap(([label, value]) => (value === undefined ? [] : [`${padded(label, width)}  ${value}`])),
  ];
};

/** The transcript as a person reads it. */
export const transcriptLines = (desk: Desk, of: Transcript): readonly string[] => {
  const { out, words } = desk;
  const w = words.transcript;
  const titles: Cells = [w.credits, w.percent, w.letter, w.points, ''];
  const parts = [
    ...of.terms.map(({ term, disciplines, gpa }) => ({ title: term, rows: rowsOf(desk, disciplines), foot: gpaText(w.gpa, gpa) })),
    ...(of.recognised.length === 0 ? [] : [{ title: w.recognised, rows: rowsOf(desk, of.recognised), foot: [] }]),
  ];
  const widths = widthsOf([titles, ...parts.flatMap(({ rows }) => rows.map(({ cells }) => cells))]);
  const taken = widths.reduce((sum, width) => sum + width + 2, 0);
  const longest = Math.max(widthOf(w.discipline), ...parts.flatMap(({ rows }) => rows.map(({ name }) => widthOf(name))));
  const nameWidth = Math.max(16, Math.min(longest, out.isTerminal ? out.width - taken : longest));
  const line = (name: string, cells: Cells): string =>
    [
      padded(cut(name, nameWidth), nameWidth),
      ...cells.map((cell, i) => padded(cell, widths[i] ?? 0, i === 2 || i === 4 ? 'left' : 'right')),
    ]
      .join('  ')
      .trimEnd();
  const terms = parts.flatMap(({ title, rows, foot }) => [
    '',
    `${out.look('bold', title)}${foot.map((text) => `  ${text}`).join('')}`,
    ...rows.map(({ name, cells, replaced }) => (replaced ? out.look('dim', line(name, cells)) : line(name, cells))),
  ]);
  const held = of.attestations.map(
    ({ kind, minutes, heldOn, percent, letter, credits }) =>
      `${heldOn}  ${w.attestations[kind] ?? kind}  ${minutes}  ${percent} ${letter}  ${credits}`,
  );
  return [
    ...headOf(desk, of),
    ...(parts.length === 0 ? ['', w.nothing] : ['', out.look('dim', line(w.discipline, titles)), ...terms.slice(1)]),
    ...(held.length === 0 && of.thesis === null ? [] : ['', out.look('bold', w.attestation), ...held]),
    ...(of.thesis === null ? [] : [`${w.thesis}: ${of.thesis}`]),
    '',
    [...of.years.flatMap(({ year, gpa }) => gpaText(year, gpa)), ...gpaText(out.look('bold', w.cumulative), of.cumulative)].join(' · '),
    `${w.credits}: ${of.creditsEarned}${of.programmeCredits === null ? '' : ` / ${of.programmeCredits}`}${of.diploma?.honours === true ? ` · ${w.honours}` : ''}`,
  ];
};

/** `tirkeu transcript` */
export const transcriptCommand: Command = {
  name: 'transcript',
  usage: ['transcript STUDENT [--as-of DAY]'],
  options: ['as-of'],
  run: async (desk, invocation) => {
    const [given] = wordsOf('transcript', invocation, ['STUDENT']);
    const asOf = asOfOf('transcript', invocation);
    return withStudent(desk, invocation, given, (student, { register, open }) => {
      const of = transcript(register, open, student, asOf);
      if (of === undefined) return Promise.resolve(noSuch(desk, 'student', given));
      answer(desk, of, () => transcriptLines(desk, of));
      return Promise.resolve(0);
    });
  },
};
