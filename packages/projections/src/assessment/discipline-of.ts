import { entryOf, type StatementNumber } from '@tirkeu/domain';
import type { StudentRecord } from '@tirkeu/domain/record';

/** Of which discipline a statement is that lists a student or has graded one; undefined where the record knows nothing of it. */
export const disciplineOf = ({ grades, listings }: StudentRecord, statement: StatementNumber): string | undefined =>
  (entryOf(grades, statement) ?? entryOf(listings, statement))?.discipline;
