import { changed, type HistoryOf } from '../register/index.ts';

/** Disciplines studied elsewhere and recognised. */
export const recognitionsHistory: HistoryOf = (_, __, record) =>
  Object.values(record.recognitions).map(({ discipline, recognisedOn, order, institution = null, percent = null, letter }) => ({
    date: recognisedOn,
    kind: 'recognition',
    document: discipline,
    act: { act: 'recognition', discipline, order, institution, percent, letter },
    change: changed(discipline, undefined, letter),
  }));
