import { changed, type HistoryOf } from '../register/index.ts';

/** The state attestations of a student. */
export const attestationsHistory: HistoryOf = (_, __, record) =>
  Object.values(record.attestations).map(({ minutes, kind, heldOn, percent, letter, credits }) => ({
    date: heldOn,
    kind: 'attestation',
    document: minutes,
    text: `${kind}, minutes ${minutes}: ${percent}, ${letter}, ${credits} credits`,
    change: changed(kind, undefined, letter),
  }));

/** The topic of the thesis. */
export const thesisHistory: HistoryOf = (_, __, record) =>
  Object.values(record.thesis).map(({ topic, supervisor, topicApprovedOn, originalityPercent, predefenceOn }) => ({
    date: topicApprovedOn,
    kind: 'thesis',
    document: record.student,
    text: [
      `Thesis topic approved: ${topic}; supervisor ${supervisor}`,
      ...(originalityPercent === undefined ? [] : [`originality ${originalityPercent} %`]),
      ...(predefenceOn === undefined ? [] : [`pre-defence on ${predefenceOn}`]),
    ].join('; '),
    change: [],
  }));
