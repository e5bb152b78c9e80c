import { changed, type HistoryEntry, type HistoryOf } from '../register/index.ts';

/** The transcripts and diplomas that a student was issued, with what they said. */
export const issuedHistory: HistoryOf = (_, __, record) =>
  Object.values(record.issued).map((document): HistoryEntry => {
    const { issuedOn, number, credits, gpa } = document;
    const head = { date: issuedOn, document: number };
    const said = `${credits} credits${gpa === undefined ? '' : `, GPA ${gpa}`}`;
    switch (document.type) {
      case 'TranscriptIssued':
        return { ...head, kind: 'transcript', text: `Transcript ${number} issued: ${said}`, change: [] };
      case 'DiplomaIssued': {
        const { attestationPercent, attestationLetter, honours } = document;
        const text = `Diploma ${number} issued${honours ? ' with honours' : ''}: ${said}, attestation ${attestationPercent}, ${attestationLetter}`;
        return { ...head, kind: 'diploma', text, change: changed('diploma', undefined, number) };
      }
    }
  });
