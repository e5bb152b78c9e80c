import { changed, type HistoryOf } from '../register/index.ts';

/** Disciplines studied elsewhere and recognised. */
export const recognitionsHistory: HistoryOf = (_, __, record) =>
  Object.values(record.recognitions).map(({ discipline, recognisedOn, order, institution, percent, letter }) => ({
    date: recognisedOn,
    kind: 'recognition',
    document: discipline,
    text: `${discipline} recognised by order ${order}${institution === undefined ? '' : `, studied at ${institution}`}: ${percent === undefined ? '' : `${percent}, `}${letter}`,
    change: changed(discipline, undefined, letter),
  }));
