import type { HistoryOf } from '../register/index.ts';

/** The opening of the personal file. */
export const registrationHistory: HistoryOf = (_, open, record) => {
  const file = record.registration['file'];
  if (file === undefined) return [];
  const name = [file.surname, file.givenName, file.patronymic].flatMap((part) => open(part) ?? []).join(' ');
  return [
    {
      date: null,
      kind: 'registration',
      document: file.student,
      act: { act: 'registration', name: name === '' ? null : name },
      change: [],
    },
  ];
};
