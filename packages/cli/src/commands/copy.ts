import { resolve } from 'node:path';
import { type CopyOutcome, copyStore, NotACopy } from '@tirkeu/application';
import { type Invocation, UsageError, type ValueOption, wordsOf } from '../arguments/index.ts';
import { answer, type Command, type Desk, type Environment } from './command.ts';
import { type Address, readStoreOf, withStorage } from './storage.ts';

/** The store that an option names; the common ones of the office's own store have no meaning here. */
const named = (env: Environment, invocation: Invocation, option: 'from' | 'to'): Address => {
  const { values } = invocation;
  const strange = (['store', 'keyring'] as const satisfies readonly ValueOption[]).find((name) => values[name] !== undefined);
  if (strange !== undefined) throw new UsageError({ problem: 'option-of-another-command', option: strange }, 'copy');
  const store = values[option];
  if (store === undefined) throw new UsageError({ problem: 'argument-missing', argument: `--${option} STORE` }, 'copy');
  const keyring = values[`${option}-keyring`];
  return { store, ...(keyring === undefined ? {} : { keyring }), ...readStoreOf(env, invocation) };
};

/** Where a store lies, however its path is written. */
const placeOf = (store: string): string => (store.startsWith('sqlite:') ? resolve(store.slice('sqlite:'.length)) : store);

/** A store as it may be shown: the address of a server can hold a password. */
const shown = (store: string): string => (store.startsWith('sqlite:') ? store : `${store.split(':')[0] ?? ''}:…`);

const copied = async (desk: Desk, invocation: Invocation): Promise<CopyOutcome> => {
  const { progress: words } = desk.words;
  const [from, to] = [named(desk.env, invocation, 'from'), named(desk.env, invocation, 'to')];
  if (placeOf(from.store) === placeOf(to.store)) throw new UsageError({ problem: 'copy-onto-itself' }, 'copy');
  const copying = desk.progress(words.copying);
  try {
    return await withStorage(from, 'read', (source) =>
      withStorage(to, 'record', (target) =>
        copyStore(source, target, {
          onProgress: (step, done, total) => copying.update(done, total, step === 'copy' ? words.copying : words.comparing),
        }),
      ),
    );
  } catch (error) {
    if (error instanceof NotACopy) throw new UsageError({ problem: 'not-a-begun-copy', place: shown(to.store) }, 'copy');
    throw error;
  } finally {
    copying.end();
  }
};

/** `tirkeu copy` */
export const copyCommand: Command = {
  name: 'copy',
  usage: ['copy --from STORE --to STORE [--from-keyring PATH] [--to-keyring PATH]'],
  options: ['from', 'to', 'from-keyring', 'to-keyring'],
  run: async (desk, invocation) => {
    wordsOf('copy', invocation, []);
    const outcome = await copied(desk, invocation);
    const { words, number } = desk;
    answer(desk, outcome, () => [outcome.verified ? words.copy.copied(number(outcome.events)) : words.copy.differs]);
    return outcome.verified ? 0 : 1;
  },
};
