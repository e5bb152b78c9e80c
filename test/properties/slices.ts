import fc from 'fast-check';
import { type Cells, type Draft, type FileName, forEachFile } from './draft.ts';

/** At most so many slices; in the finest cuts there are hardly more rows than slices. */
const most = 16;

/** What decides to which slice things go: how many there are, and numbers that are taken in turn. */
export type Cut = {
  readonly count: number;
  readonly numbers: readonly number[];
  readonly showsOpen: boolean;
  readonly fills: readonly number[];
  readonly repeats: boolean;
};

export const cut: fc.Arbitrary<Cut> = fc.record({
  count: fc.constantFrom(2, 3, most),
  numbers: fc.array(fc.nat(most - 1), { minLength: 1, maxLength: 40 }),
  showsOpen: fc.boolean(),
  fills: fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }),
  repeats: fc.boolean(),
});

type Placed = { readonly file: FileName; readonly row: Cells };

/**
 * Cuts a lawful folder into slices of which each alone draws no problem: a row comes with or after what it refers to, an order and the
 * marks of a closed statement stay whole, a policy comes before what is judged under it. A statement may be shown open first, with other
 * or missing marks, and be closed later.
 */
export const slicesOf = (draft: Draft, { count, numbers, showsOpen, fills, repeats }: Cut): readonly Draft[] => {
  let taken = 0;
  const next = (): number => numbers[taken++ % numbers.length]! % count;
  const policyAt = new Map(draft.policies.map((policy, i) => [policy, i === 0 ? 0 : next()]));
  const underPolicies = (day: string): number =>
    Math.max(0, ...draft.policies.filter((one) => one.inForceFrom <= day).map((one) => policyAt.get(one)!));

  const at = new Map<string, number>();
  const place = (file: FileName, key: string, ...after: readonly (number | undefined)[]): number => {
    const found = Math.max(next(), ...after.map((n) => n ?? 0));
    at.set(`${file} ${key}`, found);
    return found;
  };
  const of = (file: FileName, key: string | undefined): number => at.get(`${file} ${key ?? ''}`) ?? 0;
  const slices: Placed[][] = Array.from({ length: count }, () => []);
  const put = (slice: number, file: FileName, row: Cells): void => {
    slices[slice]!.push({ file, row });
  };
  const { rows } = draft;

  for (const row of rows.programmes) put(place('programmes', row['programme']!), 'programmes', row);
  for (const row of rows.disciplines) put(place('disciplines', row['discipline']!), 'disciplines', row);
  for (const row of rows.teachers) put(place('teachers', row['teacher']!), 'teachers', row);
  for (const row of rows.calendars) put(next(), 'calendars', row);
  for (const row of rows.curricula)
    put(Math.max(next(), of('programmes', row['programme']), of('disciplines', row['discipline'])), 'curricula', row);
  for (const row of rows.groups)
    put(place('groups', row['group']!, of('programmes', row['programme']), of('teachers', row['adviser'])), 'groups', row);
  for (const row of rows.students) put(place('students', row['student']!), 'students', row);
  for (const row of rows.theses) put(Math.max(next(), of('students', row['student']), of('teachers', row['supervisor'])), 'theses', row);
  const attestedAt = new Map<string, number>();
  for (const row of rows.attestation) {
    const slice = Math.max(next(), of('students', row['student']), underPolicies(row['held_on']!));
    attestedAt.set(row['student']!, Math.max(slice, attestedAt.get(row['student']!) ?? 0));
    put(slice, 'attestation', row);
  }
  for (const number of new Set(rows.orders.map((row) => row['order_number']!))) {
    const listed = rows.orders.filter((row) => row['order_number'] === number);
    const slice = place(
      'orders',
      number,
      ...listed.flatMap((row) => [
        of('students', row['student']),
        of('programmes', row['programme']),
        of('groups', row['group']),
        of('orders', row['cancels']),
        row['kind'] === 'graduation' ? attestedAt.get(row['student']!) : 0,
      ]),
    );
    for (const row of listed) put(slice, 'orders', row);
  }
  for (const row of rows.recognised)
    put(
      Math.max(
        next(),
        of('students', row['student']),
        of('disciplines', row['discipline']),
        of('orders', row['order_number']),
        underPolicies(row['recognised_on']!),
      ),
      'recognised',
      row,
    );
  for (const row of rows.statements) {
    const first = Math.max(
      next(),
      of('disciplines', row['discipline']),
      of('groups', row['group']),
      of('teachers', row['teacher']),
      underPolicies(row['issued_on']!),
    );
    const marks = rows.marks.filter((mark) => mark['statement'] === row['statement']);
    const earliest = marks.map((mark) => {
      const entered = rows.orders.filter(
        (order) =>
          order['student'] === mark['student'] &&
          ['enrolment', 'transfer-in'].includes(order['kind']!) &&
          order['effective_on']! <= row['issued_on']!,
      );
      return Math.max(first, of('students', mark['student']), Math.min(...entered.map((order) => of('orders', order['order_number']))));
    });
    const closing = Math.max(first, next(), ...earliest);
    const isSplit = showsOpen && row['closed_on'] !== '' && closing > first;
    at.set(`statements ${row['statement']!}`, closing);
    const shownAt = isSplit ? first : row['closed_on'] === '' ? first : closing;
    put(shownAt, 'statements', isSplit ? { ...row, closed_on: '' } : row);
    if (isSplit) put(closing, 'statements', row);
    for (const [i, mark] of marks.entries()) {
      if (!isSplit) {
        put(Math.max(shownAt, earliest[i]!), 'marks', mark);
        continue;
      }
      const fill = fills[(i + taken) % fills.length]!;
      if (earliest[i]! < closing && fill > 0) {
        const empty = { ...mark, exam: '', absence: '', mark: '' };
        const other =
          mark['mark'] !== ''
            ? { ...mark, mark: mark['mark'] === 'P' ? 'NP' : 'P' }
            : mark['exam'] === ''
              ? empty
              : { ...mark, exam: '33', rating1: '' };
        put(earliest[i]!, 'marks', fill === 1 ? empty : fill === 2 ? other : mark);
        if (fill === 3 && !repeats) continue;
      }
      put(closing, 'marks', mark);
    }
  }
  for (const row of rows.appeals) put(Math.max(next(), of('statements', row['statement'])), 'appeals', row);

  return slices.map((placed, slice) => ({
    policies: draft.policies.filter((policy) => (repeats ? policyAt.get(policy)! <= slice : policyAt.get(policy) === slice)),
    rows: forEachFile((file) => placed.filter((one) => one.file === file).map(({ row }) => row)),
  }));
};
