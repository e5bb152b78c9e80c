/* eslint-disable-next-line no-control-regex -- colours take no room */
const colours = /\u001b\[[\d;]*m/g;

/** How many places a text takes on a terminal. */
export const widthOf = (text: string): number => [...text.replaceAll(colours, '').replaceAll(/\p{M}/gu, '')].length;

/** The text filled up to a width; a text that is longer stays as it is. */
export const padded = (text: string, width: number, align: 'left' | 'right' = 'left'): string => {
  const fill = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + fill : fill + text;
};

/** The text cut to a width, with a sign that something is missing. */
export const cut = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${[...text].slice(0, Math.max(0, width - 1)).join('')}…`;

/** A text broken into lines between its words. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** Rows in columns as wide as their widest cell, two spaces between them; `right` names the columns that hold numbers. */
export const columns = (rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] => {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(cell))));
  return rows.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i] ?? 0, right.includes(i) ? 'right' : 'left'))
      .join('  ')
      .trimEnd(),
  );
};
