import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlocks } from './code-blocks.ts';
import { embedded, root } from './packing.ts';

const entries = [
  '@tirkeu/projections',
  '@tirkeu/domain',
  ...readdirSync(join(root, 'packages/domain/src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
    .map(({ name }) => `@tirkeu/domain/${name}`),
];

/** Everything that is published, under one roof: it must be found, and it is what a bundle can weigh at most. */
const everything = entries.map((entry, i) => `export * as part${i} from '${entry}';`).join('\n');

/** The examples of both READMEs on the events of an office: decisions, one student's life, nine tables. */
const answers = `
import { CalendarDate, type StudentNumber } from '@tirkeu/domain';
import { isRight } from 'fp-ts/lib/Either.js';
import { lifeOf, openFile } from './domain.js';
import { fileOf, resultsAsOf, type Stored } from './projections.js';

const petr = { student: 'S1', surname: 'Novák', givenName: 'Petr', bornOn: '2004-02-29', sex: 'm', citizenship: 'CZ' };

export const answersTo = (stored: readonly Stored[], student: string, on: string) => {
  const day = CalendarDate.decode(on);
  if (!isRight(day)) throw new Error('no day');
  const own = stored.filter(({ stream }) => stream === \`student-\${encodeURIComponent(student)}\`).map(({ event }) => event);
  return {
    decided: [petr, petr, { ...petr, bornOn: '2004-03-01' }].map(openFile),
    understood: isRight(openFile({ student: 'S2' })),
    life: lifeOf(student as StudentNumber, own, day.right),
    file: fileOf(stored, student, day.right),
    now: resultsAsOf(stored),
    then: resultsAsOf(stored, day.right),
  };
};
`;

/** The same, for a page: asked and answered in global variables. */
const page = `
import { answersTo } from './answers.js';
import type { Stored } from './projections.js';

declare const question: { readonly stored: readonly Stored[]; readonly student: string; readonly on: string };
(globalThis as { answer?: string }).answer = JSON.stringify(answersTo(question.stored, question.student, question.on));
`;

/** Types that would be \`any\` take everything. */
const types = `
import { type Context, decide } from '@tirkeu/domain';
import { recordOf, type StudentRecord } from '@tirkeu/domain/record';
import { type RegisterStudent, register } from '@tirkeu/domain/students';
import { registerFrom, tables } from '@tirkeu/projections';

declare const context: Context;
declare const command: RegisterStudent;
const decided = decide(register)(context)(command)({});
if (decided._tag === 'Left' && decided.left.refusal === 'iin-taken') decided.left.holder satisfies string;
if (decided._tag === 'Right') decided.right[0]?.surname satisfies RegisterStudent['surname'] | undefined;
// @ts-expect-error: no refusal of this command
if (decided._tag === 'Left' && decided.left.refusal === 'no-such-order') throw new Error();
// @ts-expect-error: a student's number is not any text
recordOf('S1', []);
// @ts-expect-error: no part of a record
export const strange = (record: StudentRecord): unknown => record.strange;
// @ts-expect-error: events are told with their streams
registerFrom([{ type: 'StudentRegistered' }]);
export const rows: readonly (readonly string[])[] | undefined = tables[0]?.build(registerFrom([]), () => undefined, undefined).rows;
`;

const run = `
import { readFileSync } from 'node:fs';
import * as everything from './out/everything.js';
import { answersTo } from './out/answers.js';

const { stored, student, on } = JSON.parse(readFileSync('question.json', 'utf8'));
const hidden = ['testing', 'orders/histories', 'src/index.ts'];
const found = await Promise.all(hidden.map((name) => import('@tirkeu/domain/' + name).then(() => [name], () => [])));
console.log(JSON.stringify({ entries: Object.keys(everything).length, found: found.flat(), answers: answersTo(stored, student, on) }));
`;

const strict = {
  target: 'es2023',
  lib: ['es2023'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  rootDir: 'src',
};
const tsconfig = (options: object): string => JSON.stringify({ compilerOptions: { ...strict, ...options }, include: ['src'] });

export const entryCount = entries.length;

/** Writes an empty project that embeds the packages: the examples of their READMEs, and what asks and runs them. */
export const writeProject = (project: string, question: object): void => {
  const files: Readonly<Record<string, string>> = {
    'package.json': JSON.stringify({ name: 'elsewhere', version: '1.0.0', private: true, type: 'module' }),
    'tsconfig.nodenext.json': tsconfig({ module: 'nodenext', outDir: 'out' }),
    'tsconfig.bundler.json': tsconfig({ module: 'esnext', moduleResolution: 'bundler', noEmit: true }),
    'question.json': JSON.stringify(question),
    'run.mjs': run,
    'src/everything.ts': everything,
    'src/answers.ts': answers,
    'src/page.ts': page,
    'src/types.ts': types,
  };
  mkdirSync(join(project, 'src'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), `${text}\n`);
  for (const name of embedded) {
    const blocks = codeBlocks(readFileSync(join(root, 'packages', name, 'README.md'), 'utf8'), 'ts');
    if (blocks.length === 0) throw new Error(`the README of ${name} has no example`);
    writeFileSync(join(project, 'src', `${name}.ts`), blocks.join('\n'));
  }
};
