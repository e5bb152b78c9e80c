/** The number that digits write from one place of a text to another; NaN where one of them is no digit. */
export const digits = (s: string, from: number, to: number): number => {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = s.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? 10 * number + digit : Number.NaN;
  }
  return number;
};
