import { readDirectory } from '@tirkeu/application';

const renamed = new Set(['student', 'statement', 'order_number', 'cancels', 'appeal', 'minutes_number']);
const perStudent = new Set(['students.csv', 'orders.csv', 'statements.csv', 'marks.csv', 'appeals.csv', 'attestation.csv', 'theses.csv']);

/** The sample's rows (none is quoted) under other numbers: of other students, who have no IIN. */
const renamedRows = (text: string, suffix: string): string => {
  const [header = '', ...rows] = text.split('\n');
  const columns = header.split(',');
  const rename = (value: string, column: string | undefined): string => {
    if (column === 'iin') return '';
    if (column === 'citizenship') return 'KG';
    return value !== '' && column !== undefined && renamed.has(column) ? `${value}-${suffix}` : value;
  };
  return [
    header,
    ...rows.map((row) =>
      row === ''
        ? row
        : row
            .split(',')
            .map((value, i) => rename(value, columns[i]))
            .join(','),
    ),
  ].join('\n');
};

/** The n-th copy of a folder, as a slice that needs the first: the same lives, lived by others. */
export const copyOf = async (directory: string, n: number): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = await readDirectory(directory);
  if (n === 0) return files;
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  return new Map(
    [...files]
      .filter(([name]) => perStudent.has(name))
      .map(([name, bytes]) => [name, encoder.encode(renamedRows(decoder.decode(bytes), `k${n}`))]),
  );
};
