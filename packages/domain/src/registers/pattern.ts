import type { Text } from '../kernel/index.ts';

const place = /\{(n+)\}/;

/** Whether a pattern says once where the number stands: `{n}-с`, or `ЖБ-Б {nnnnnnn}` with as many digits as there are n's at the least. */
export const hasPlace = (pattern: string): boolean => pattern.split(place).length === 3;

/** A number as its pattern has it. */
export const written = (pattern: string, n: number): Text =>
  pattern.replace(place, (_, digits: string) => String(n).padStart(digits.length, '0')) as Text;

/** Which number of its pattern a text is; undefined where it is none. */
export const readBy = (pattern: string, number: string): number | undefined => {
  const [before = '', , after = ''] = pattern.split(place);
  if (number.length < before.length + after.length || !number.startsWith(before) || !number.endsWith(after)) return undefined;
  const n = Number(number.slice(before.length, number.length - after.length));
  return Number.isSafeInteger(n) && written(pattern, n) === number ? n : undefined;
};
