import type { Personal } from '@tirkeu/domain';
import type { Standing } from '@tirkeu/domain/orders';
import type { StudentRecord } from '@tirkeu/domain/record';

/** A student's name as it stands, sealed or open. */
export type Name = {
  readonly surname: Personal<string> | undefined;
  readonly givenName: Personal<string> | undefined;
  readonly patronymic: Personal<string> | undefined;
};

/** The name of the latest name change in force, else that of the personal file. */
export const nameOf = (record: StudentRecord, standing: Standing): Name => {
  const { surname, givenName, patronymic } = standing.name ?? record.registration['file'] ?? {};
  return { surname, givenName, patronymic };
};
