import { type Office, readOffice, type Storage } from '@tirkeu/application';
import { tables } from '@tirkeu/projections';

/** What an office holds, in a few numbers. */
export type Holdings = {
  readonly events: number;
  readonly students: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly marks: number;
  readonly years: { readonly first: string; readonly last: string } | null;
  readonly honours: number;
  /** A student whose record shows much: graduated, after an appeal. */
  readonly example: string | null;
};

const valuesOf = (office: Office, name: 'roster' | 'diplomas', columns: readonly string[]): readonly (readonly string[])[] => {
  const table = tables.find((view) => view.name === name)?.build(office.register, office.open, undefined);
  return (table?.rows ?? []).map((row) => columns.map((column) => row[table?.columns.indexOf(column) ?? -1] ?? ''));
};

/** Counts what a storage holds. */
export const readHoldings = async (storage: Storage): Promise<Holdings> => {
  const office = await readOffice(storage);
  const { students } = office.register;
  const byStatus: Record<string, number> = {};
  const roster = valuesOf(office, 'roster', ['student', 'status']);
  for (const [, status = ''] of roster) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const years = [...new Set(students.flatMap(({ grades }) => Object.values(grades).map(({ term }) => term.slice(0, 7))))].toSorted();
  const [first, last] = [years[0], years.at(-1)];
  const graduated = new Set(roster.filter(([, status]) => status === 'graduated').map(([student]) => student));
  const example = students.find(({ student, amendments }) => graduated.has(student) && Object.keys(amendments).length > 0) ?? students[0];
  return {
    events: await storage.events.count(),
    students: students.length,
    byStatus,
    marks: students.reduce((sum, { grades }) => sum + Object.keys(grades).length, 0),
    years: first === undefined || last === undefined ? null : { first, last },
    honours: valuesOf(office, 'diplomas', ['honours']).filter(([honours]) => honours === 'yes').length,
    example: example?.student ?? null,
  };
};
