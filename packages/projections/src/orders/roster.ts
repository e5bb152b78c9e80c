import { dayOf, ledgerOf, table, written } from '../register/index.ts';
import { nameOf } from './name-of.ts';

/** The roster: where each student stands, under the name that is in force (EXCHANGE rule 10). */
export const roster = table(
  'roster',
  ['student'],
  ['status', 'programme', 'group', 'course', 'form', 'language', 'funding', 'surname', 'given_name'],
  (register, open, asOf) =>
    ledgerOf(register).pages.flatMap((page) => {
      const standing = page.standingOn(dayOf(asOf));
      if (standing.status === undefined) return [];
      const name = nameOf(page.record, standing);
      return [
        {
          student: page.student,
          status: standing.status,
          programme: standing.programme ?? '',
          group: standing.group ?? '',
          course: written(standing.course),
          form: standing.form ?? '',
          language: standing.language ?? '',
          funding: standing.funding ?? '',
          surname: open(name.surname) ?? '',
          given_name: open(name.givenName) ?? '',
        },
      ];
    }),
);
