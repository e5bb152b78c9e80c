import type { Flaw } from '../flaws/index.ts';
import { compareProblems, type Folder, type Problem, type ProblemCode, type Row } from '../folder/index.ts';

/** What has been found in a folder so far, and which rows are spoiled by it. */
export type Findings = {
  /** Reports a problem of a row, once. */
  readonly report: (row: Row, column: string, code: ProblemCode, flaw: Flaw) => void;
  /** Reports a problem that is no row's. */
  readonly reportAt: (problem: Problem) => void;
  readonly warn: (warning: Problem) => void;
  /** The columns of a row that have a fault; the empty name means the row as a whole. */
  readonly faultsOf: (row: Row) => ReadonlySet<string>;
  /** Whether a row has a problem of its own: nothing may rest on it. */
  readonly isSpoiled: (row: Row) => boolean;
  readonly problems: () => readonly Problem[];
  readonly warnings: () => readonly Problem[];
};

const placeOf = ({ file, line, column, code }: Problem): string => `${file}\u0000${line}\u0000${column}\u0000${code}`;

/** Begins with what was found on reading the folder. */
export const findingsOf = (folder: Folder): Findings => {
  const problems = new Map(folder.problems.map((problem) => [placeOf(problem), problem]));
  const warnings: Problem[] = [];
  const later = new Map<Row, Set<string>>();
  const reportAt = (problem: Problem): void => {
    const place = placeOf(problem);
    if (!problems.has(place)) problems.set(place, problem);
  };
  const faultsOf = (row: Row): ReadonlySet<string> => later.get(row) ?? row.faulty;
  return {
    report: (row, column, code, flaw) => {
      const faults = later.get(row) ?? new Set(row.faulty);
      later.set(row, faults.add(column));
      reportAt({ file: row.file, line: row.line, column, code, flaw });
    },
    reportAt,
    warn: (warning) => {
      warnings.push(warning);
    },
    faultsOf,
    isSpoiled: (row) => faultsOf(row).size > 0,
    problems: () => [...problems.values()].toSorted(compareProblems),
    warnings: () => warnings.toSorted(compareProblems),
  };
};
