import { changed, type HistoryOf } from '../register/index.ts';

/** The state attestations of a student. */
export const attestationsHistory: HistoryOf = (_, __, record) =>
  Object.values(record.attestations).map(({ minutes, kind, heldOn, percent, letter, credits }) => ({
    date: heldOn,
    kind: 'attestation',
    document: minutes,
    act: { act: 'attestation', kind, minutes, percent, letter, credits },
    change: changed(kind, undefined, letter),
  }));

/** The topic of the thesis. */
export const thesisHistory: HistoryOf = (_, __, record) =>
  Object.values(record.thesis).map(
    ({ topic, supervisor, topicApprovedOn, originalityPercent: originality = null, predefenceOn = null }) => ({
      date: topicApprovedOn,
      kind: 'thesis',
      document: record.student,
      act: { act: 'thesis', topic, supervisor, originality, predefenceOn },
      change: [],
    }),
  );
