import { entryOf } from '@tirkeu/domain';
import type { StudentListed } from '@tirkeu/domain/assessment';
import type { StudentRecord } from '@tirkeu/domain/record';

/** The statements on which a student is listed and which are still open: neither closed nor voided. */
export const openListings = ({ listings, grades, voidings }: StudentRecord): readonly StudentListed[] =>
  Object.values(listings).filter(({ statement }) => entryOf(grades, statement) === undefined && entryOf(voidings, statement) === undefined);
