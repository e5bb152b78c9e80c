import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { columns, cut, widthOf, wrapped } from './columns.ts';
import { harmless, printer, type Stream } from './printer.ts';
import { progressText, showProgress } from './progress.ts';

const words = { perSecond: (rate: string) => `${rate}/s`, left: (time: string) => `${time} left` };

const paper = (isTTY: boolean) => {
  let text = '';
  const stream = Object.assign(
    new Writable({
      write: (chunk: Buffer, _, done) => {
        text += chunk.toString();
        done();
      },
    }),
    { isTTY, columns: 60 },
  );
  return { printer: printer(stream as Stream), text: () => text };
};

describe('columns', () => {
  it('are as wide as their widest cell, Kazakh letters and colours included', () => {
    expect(
      columns(
        [
          ['пән', 'кредит'],
          ['\u001b[1mХимия\u001b[0m', '5'],
        ],
        [1],
      ),
    ).toStrictEqual(['пән    кредит', '\u001b[1mХимия\u001b[0m       5']);
    expect(widthOf('й')).toBe(1);
  });
  it('cut and wrap text', () => {
    expect(cut('Қазақстан тарихы', 10)).toBe('Қазақстан…');
    expect(wrapped('one two three', 8)).toStrictEqual(['one two', 'three']);
  });
});

describe('what is shown', () => {
  it('obeys no control characters of the data', () => {
    expect(harmless('a\u001b]0;title\u0007b\u202ec\td\n')).toBe('a�]0;title�b�c\td\n');
    expect(harmless('\u001b[1mbold\u001b[0m')).toBe('\u001b[1mbold\u001b[0m');
  });
});

describe('progress', () => {
  it('tells share, count, rate and time left', () => {
    const moment = { done: 500, total: 1000, rate: 250, withBar: false };
    expect(progressText('Checking rows', moment, words, String)).toBe('Checking rows · 50 % · 500 · 250/s · 2 s left');
    expect(progressText('Reading', { ...moment, total: undefined }, words, String)).toBe('Reading · 500 · 250/s');
    expect(progressText('Reading', { ...moment, done: 0, total: 0, rate: 0 }, words, String)).toBe('Reading · 0');
  });

  const shown = (isTTY: boolean, seconds: readonly number[]) => {
    const { printer: to, text } = paper(isTTY);
    let now = 0;
    const progress = showProgress(to, 'Rows', words, String, () => now);
    seconds.forEach((second) => {
      now = second;
      progress.update(second * 10, 100);
    });
    progress.end();
    return text();
  };

  it('says nothing of what is done within a second', () => expect(shown(false, [0, 0.5, 0.9])).toBe(''));
  it('writes a line every two seconds where nobody sees a bar', () =>
    expect(shown(false, [0, 0.5, 1, 1.5, 2, 2.9, 3, 4]).split('\n')).toStrictEqual([
      'Rows · 10 % · 10 · 10/s · 9 s left',
      'Rows · 30 % · 30 · 10/s · 7 s left',
      '',
    ]));
  it('draws a bar on a terminal, within its width, and takes it away', () => {
    const text = shown(true, [0, 1, 5]);
    expect(text).toContain('█');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
    expect(text.split('\r').every((line) => widthOf(line.replaceAll('\u001b[K', '')) < 60)).toBe(true);
  });
});
