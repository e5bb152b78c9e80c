import { type CommandName, type Invocation, UsageError } from '../arguments/index.ts';
import type { Desk } from './command.ts';

const between = (command: CommandName, option: 'port' | 'days', given: string, from: number, to: number): number => {
  const number = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new UsageError({ problem: 'value-not-known', option, given, known: [`${from}–${to}`] }, command);
};

/** The port that a person asked for. */
export const portOf = (command: CommandName, { values }: Invocation): number | undefined =>
  values.port === undefined ? undefined : between(command, 'port', values.port, 0, 65_535);

/** For how many days a token is asked for. */
export const daysOf = (command: CommandName, { values }: Invocation): number | undefined =>
  values.days === undefined ? undefined : between(command, 'days', values.days, 1, 3650);

/** Resolves when the process is told to stop; it then ends by itself. */
export const told = (desk: Desk): { readonly toStop: Promise<void>; readonly listenNoMore: () => void } => {
  let listenNoMore = (): void => {};
  const toStop = new Promise<void>((resolve) => {
    listenNoMore = desk.onInterrupt(() => {
      resolve();
      return 'comes-to-an-end';
    });
  });
  return { toStop, listenNoMore };
};
