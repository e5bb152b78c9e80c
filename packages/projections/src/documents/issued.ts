import { compareCodePoints } from '@tirkeu/domain';
import type { DiplomaIssued, IssuedDocument, TranscriptIssued } from '@tirkeu/domain/documents';
import { nameOf } from '../orders/index.ts';
import { ledgerOf, type Open, type Register, type Row, type StudentPage, written } from '../register/index.ts';

/** Documents of a year as rows: by day and number. */
const issuedRows = <D extends IssuedDocument>(
  register: Register,
  isOne: (document: IssuedDocument) => document is D,
  year: string,
  rowOf: (document: D, page: StudentPage) => Row,
): readonly Row[] =>
  ledgerOf(register)
    .pages.flatMap((page) =>
      Object.values(page.record.issued)
        .filter(isOne)
        .filter(({ issuedOn }) => issuedOn.slice(0, 4) === year)
        .map((document) => ({ document, row: rowOf(document, page) })),
    )
    .toSorted(({ document: a }, { document: b }) => compareCodePoints(a.issuedOn, b.issuedOn) || compareCodePoints(a.number, b.number))
    .map(({ row }) => row);

/** Number, day and student of a document, under the name that the student had that day. */
const headOf = ({ number, issuedOn }: IssuedDocument, page: StudentPage, open: Open): Row => {
  const name = nameOf(page.record, page.standingOn(issuedOn));
  return [number, issuedOn, page.student, open(name.surname) ?? '', open(name.givenName) ?? ''];
};

const head = ['number', 'issued_on', 'student', 'surname', 'given_name'] as const;

export const issuedTranscriptsColumns = [...head, 'credits', 'gpa'] as const;

/** The register of the transcripts that were issued in a year. */
export const issuedTranscripts = (register: Register, open: Open, year: string): readonly Row[] =>
  issuedRows(
    register,
    (document): document is TranscriptIssued => document.type === 'TranscriptIssued',
    year,
    (document, page) => [...headOf(document, page, open), written(document.credits), document.gpa ?? ''],
  );

export const issuedDiplomasColumns = [
  ...head,
  'programme',
  'credits',
  'gpa',
  'attestation_percent',
  'attestation_letter',
  'honours',
] as const;

/** The register of the diplomas that were issued in a year. */
export const issuedDiplomas = (register: Register, open: Open, year: string): readonly Row[] =>
  issuedRows(
    register,
    (document): document is DiplomaIssued => document.type === 'DiplomaIssued',
    year,
    (document, page) => [
      ...headOf(document, page, open),
      document.programme,
      written(document.credits),
      document.gpa,
      written(document.attestationPercent),
      document.attestationLetter,
      document.honours ? 'yes' : 'no',
    ],
  );
