import { isLeft } from 'fp-ts/lib/Either.js';
import { carryOut, decodeCommand, newActId } from '@tirkeu/application';
import { type AnyCommand, commands } from '@tirkeu/domain';
import { faultIn } from '@tirkeu/words/faults';
import type * as t from 'io-ts';
import { nearest, UsageError, wordsOf } from '../arguments/index.ts';
import { sentenceOf } from '../refusals/index.ts';
import { actorOf } from './actor.ts';
import { answer, type Command, type Desk, type ExitCode } from './command.ts';
import { type InputProblem, readJson } from './read-json.ts';
import { addressOf, withStorage } from './storage.ts';

const commandNamed = (name: string): AnyCommand => {
  const command = commands.get(name);
  if (command !== undefined) return command;
  const known = [...commands.keys()];
  throw new UsageError({ problem: 'argument-not-known', given: name, known, nearest: nearest(name, known) }, 'do');
};

const list = async (desk: Desk): Promise<ExitCode> => {
  const { jsonSchemaOf } = await import('@tirkeu/application');
  const all = [...commands.values()].map(({ name, summary, path, codec, refusals }) => ({
    name,
    summary,
    path: path.replace(' ', ' /v1'),
    schema: jsonSchemaOf(codec as unknown as t.Mixed),
    refusals,
  }));
  answer(desk, { commands: all }, () =>
    all.flatMap(({ name, summary, schema, refusals }) => [
      desk.out.look('bold', name),
      `  ${summary}`,
      `  ${JSON.stringify(schema)}`,
      `  ${desk.words.do.refusals}: ${refusals.join(', ')}`,
      '',
    ]),
  );
  return 0;
};

const refuseInput = (desk: Desk, faults: readonly InputProblem[]): ExitCode => {
  const problems = faults.map(({ path, place = '', ...fault }) => ({
    path,
    message: `${faultIn(desk.lang, fault)}${place === '' ? '' : ` (${place})`}`,
  }));
  answer(desk, { problems }, () => {
    const { words, number, err } = desk;
    err.line(`${words.import.problems(number(problems.length))} ${words.import.nothingRecorded}`);
    return problems.map(({ path, message }) => `${path === '' ? '/' : path}: ${message}`);
  });
  return 3;
};

/** `tirkeu do` */
export const doCommand: Command = {
  name: 'do',
  usage: ['do ROOM.COMMAND [--dry-run] < JSON', 'do --list'],
  options: ['dry-run', 'list'],
  run: async (desk, invocation) => {
    if (invocation.flags.has('list')) {
      wordsOf('do', invocation, []);
      return list(desk);
    }
    const [name] = wordsOf('do', invocation, ['ROOM.COMMAND']);
    const command = commandNamed(name);
    const json = await readJson(desk);
    if (isLeft(json)) return refuseInput(desk, json.left);
    const input = decodeCommand(command, json.right);
    if (isLeft(input)) return refuseInput(desk, input.left);

    const dryRun = invocation.flags.has('dry-run');
    const act = { actor: actorOf(desk.env, invocation), commandId: newActId() };
    const outcome = await withStorage(addressOf(desk.env, invocation), dryRun ? 'try' : 'record', (storage) =>
      carryOut(storage, command, input.right, act, { dryRun }),
    );
    if (isLeft(outcome)) {
      if (desk.json) answer(desk, outcome.left, () => []);
      else desk.err.line(`${desk.words.do.refused}: ${sentenceOf(desk, command.name, outcome.left)}`);
      return 4;
    }
    const { recorded, revision, told } = outcome.right;
    answer(desk, { recorded, revision: revision ?? null, ...(told === undefined ? {} : { told }) }, () => {
      const lines = Object.entries(told ?? {}).map(([what, value]) => `${what}: ${value}`);
      if (recorded.length === 0) return [...lines, desk.words.do.alreadySo];
      const count = desk.number(recorded.length);
      return [...lines, ...recorded.map(({ type }) => type), dryRun ? desk.words.do.wouldRecord(count) : desk.words.do.recorded(count)];
    });
    return 0;
  },
};
