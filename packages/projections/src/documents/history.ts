import { changed, type HistoryEntry, type HistoryOf } from '../register/index.ts';

/** The transcripts and diplomas that a student was issued, with what they said. */
export const issuedHistory: HistoryOf = (_, __, record) =>
  Object.values(record.issued).map((document): HistoryEntry => {
    const { issuedOn, number, credits } = document;
    const head = { date: issuedOn, document: number };
    switch (document.type) {
      case 'TranscriptIssued':
        return { ...head, kind: 'transcript', act: { act: 'transcript', number, credits, gpa: document.gpa ?? null }, change: [] };
      case 'DiplomaIssued': {
        const { gpa, attestationPercent: percent, attestationLetter: letter, honours } = document;
        const act = { act: 'diploma', number, honours, credits, gpa, percent, letter } as const;
        return { ...head, kind: 'diploma', act, change: changed('diploma', undefined, number) };
      }
    }
  });
