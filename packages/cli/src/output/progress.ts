import { cut } from './columns.ts';
import type { Printer } from './printer.ts';

/** How far something has come. */
export type Progress = {
  /** `done` of `total`, and perhaps what is being done now; without a total only a count is shown. */
  readonly update: (done: number, total?: number, label?: string) => void;
  readonly end: () => void;
};

export type ProgressWords = { readonly perSecond: (rate: string) => string; readonly left: (seconds: string) => string };

/** Nothing is shown of what is done within this time. */
const silentSeconds = 1;
const redrawSeconds = 0.1;
const lineSeconds = 2;
const barWidth = 24;
/** Before this share is done nobody can say how long the rest takes. */
const firstGuess = 0.02;

const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const bar = (share: number): string => {
  const full = Math.round(share * barWidth);
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
};

/** The text of a moment: bar or percent, count, rate and time left. */
export const progressText = (
  label: string,
  {
    done,
    total,
    rate,
    withBar,
  }: { readonly done: number; readonly total: number | undefined; readonly rate: number; readonly withBar: boolean },
  words: ProgressWords,
  format: (n: number) => string,
): string => {
  const share = total === undefined || total === 0 ? undefined : Math.min(1, done / total);
  const parts = [
    label,
    ...(share === undefined ? [] : withBar ? [`${bar(share)} ${Math.floor(share * 100)} %`] : [`${Math.floor(share * 100)} %`]),
    format(done),
    ...(rate >= 1 ? [words.perSecond(format(Math.round(rate)))] : []),
    ...(share !== undefined && total !== undefined && share >= firstGuess && share < 1 && rate > 0
      ? [words.left(duration((total - done) / rate))]
      : []),
  ];
  return parts.join(' · ');
};

/** Progress of nothing that anybody looks at. */
export const noProgress: Progress = { update: () => {}, end: () => {} };

/** Shows progress: a bar that is redrawn on a terminal, elsewhere a line now and then. */
export const showProgress = (
  printer: Printer,
  label: string,
  words: ProgressWords,
  format: (n: number) => string,
  clock: () => number = () => performance.now() / 1000,
): Progress => {
  const begun = clock();
  let first: { readonly at: number; readonly done: number } | undefined;
  let shown = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    update: (done, total, doing = label) => {
      const now = clock();
      first ??= { at: now, done };
      if (now - begun < silentSeconds || now - shown < (printer.isTerminal ? redrawSeconds : lineSeconds)) return;
      shown = now;
      const rate = now > first.at ? (done - first.done) / (now - first.at) : 0;
      const text = progressText(doing, { done, total, rate, withBar: printer.isTerminal }, words, format);
      if (printer.isTerminal) printer.raw(`\r\u001b[K${cut(text, printer.width - 1)}`);
      else printer.line(text);
      drawn = printer.isTerminal;
    },
    end: () => {
      if (drawn) printer.raw('\r\u001b[K');
      drawn = false;
    },
  };
};
