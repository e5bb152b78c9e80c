/** Reads RFC 4180 text into rows by header; for tests, without any checking. */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const source = text.replace(/^\uFEFF/, '');
  while (pattern.lastIndex < source.length) {
    const [, quoted, plain, end] = pattern.exec(source)!;
    rows.at(-1)!.push((quoted === undefined ? plain! : quoted.replaceAll('""', '"')).trim().normalize('NFC'));
    if (end !== ',') rows.push([]);
    else if (pattern.lastIndex === source.length) rows.at(-1)!.push('');
  }
  const [header, ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(row.map((value, i) => [header![i]!, value])));
};
