import { compare, END_OF_TIME, toFixed, valueOf } from '@tirkeu/domain';
import type { DiplomaIssued } from '@tirkeu/domain/documents';
import { debtsOf } from '@tirkeu/domain/progression';
import type { Finder, Oddity, Register, StudentPage } from '../register/index.ts';
import { diplomaFor } from './diplomas.ts';

/** A finder that looks at students whose standing is graduated. */
const eachGraduate = (kind: string, odd: (register: Register, page: StudentPage) => string | undefined): Finder => ({
  kind,
  find: (register, page): readonly Oddity[] => {
    const standing = page.standingOn(END_OF_TIME);
    const order = standing.by.status?.order;
    if (standing.status !== 'graduated' || order === undefined) return [];
    const text = odd(register, page);
    return text === undefined ? [] : [{ document: order, text: `Graduated by order ${order}: ${text}` }];
  },
});

/** The diplomas that a student was issued, by day. */
const issuedDiplomas = ({ record }: StudentPage): readonly DiplomaIssued[] =>
  Object.values(record.issued)
    .filter((document): document is DiplomaIssued => document.type === 'DiplomaIssued')
    .toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));

/** What an issued diploma says otherwise than the record of today. */
const differences = (issued: DiplomaIssued, register: Register, page: StudentPage): readonly string[] => {
  const diploma = diplomaFor(register, page, END_OF_TIME);
  if (diploma === undefined) return ['the student is not graduated'];
  const { credits, gpa, attestation, honours } = diploma;
  return [
    ...(credits === issued.credits ? [] : [`${issued.credits} credits, the record has ${credits}`]),
    ...(gpa !== undefined && compare(gpa.value, valueOf(issued.gpa)) === 0
      ? []
      : [`GPA ${issued.gpa}, the record has ${gpa === undefined ? 'none' : toFixed(gpa.value, 2)}`]),
    ...(attestation?.percent === issued.attestationPercent && attestation.letter === issued.attestationLetter
      ? []
      : [
          `attestation ${issued.attestationPercent} ${issued.attestationLetter}, the record has ${attestation === undefined ? 'none' : `${attestation.percent} ${attestation.letter}`}`,
        ]),
    ...(honours === issued.honours
      ? []
      : [issued.honours ? 'honours, which the record does not give' : 'no honours, which the record gives']),
  ];
};

/** What is odd about a diploma. */
export const diplomaFinders: readonly Finder[] = [
  {
    kind: 'diploma-issued-twice',
    find: (_, page) =>
      issuedDiplomas(page)
        .slice(1)
        .map(({ number, issuedOn }) => ({ document: number, text: `Diploma ${number} of ${issuedOn} was issued beside an earlier one.` })),
  },
  {
    kind: 'diploma-differs-from-record',
    find: (register, page) =>
      issuedDiplomas(page).flatMap((issued) => {
        const said = differences(issued, register, page);
        return said.length === 0
          ? []
          : [{ document: issued.number, text: `Diploma ${issued.number} of ${issued.issuedOn} says: ${said.join('; ')}.` }];
      }),
  },
  eachGraduate('graduated-with-debts', (_, page) => {
    const debts = debtsOf(page.resultsOn(END_OF_TIME)).map(({ discipline }) => discipline);
    return debts.length === 0 ? undefined : `owed are ${debts.join(', ')}.`;
  }),
  eachGraduate('credits-short-of-programme', (register, page) => {
    const programme = register.programmes.get(page.standingOn(END_OF_TIME).programme ?? '');
    const credits = diplomaFor(register, page, END_OF_TIME)?.credits ?? 0;
    return programme === undefined || credits >= programme.credits
      ? undefined
      : `${credits} credits, programme ${programme.programme} has ${programme.credits}.`;
  }),
  eachGraduate('graduated-without-attestation', (register, page) =>
    diplomaFor(register, page, END_OF_TIME)?.attestation === undefined ? 'no attestation is recorded.' : undefined,
  ),
];
