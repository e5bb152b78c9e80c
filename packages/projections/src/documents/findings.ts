import { compare, END_OF_TIME, toFixed, valueOf } from '@tirkeu/domain';
import type { DiplomaDifference, DiplomaIssued, DiplomaOddity } from '@tirkeu/domain/documents';
import { debtsOf } from '@tirkeu/domain/progression';
import type { Finder, Found, Register, StudentPage } from '../register/index.ts';
import { diplomaFor } from './diplomas.ts';

/** A finder that looks at students whose standing is graduated, and the order by which it is. */
const eachGraduate =
  (odd: (order: string, register: Register, page: StudentPage) => DiplomaOddity | undefined): Finder =>
  (register, page): readonly Found[] => {
    const standing = page.standingOn(END_OF_TIME);
    const order = standing.by.status?.order;
    if (standing.status !== 'graduated' || order === undefined) return [];
    const oddity = odd(order, register, page);
    return oddity === undefined ? [] : [{ ...oddity, document: order }];
  };

/** The diplomas that a student was issued, by day. */
const issuedDiplomas = ({ record }: StudentPage): readonly DiplomaIssued[] =>
  Object.values(record.issued)
    .filter((document): document is DiplomaIssued => document.type === 'DiplomaIssued')
    .toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));

/** What an issued diploma says otherwise than the record of today. */
const differencesOf = (issued: DiplomaIssued, register: Register, page: StudentPage): readonly DiplomaDifference[] => {
  const diploma = diplomaFor(register, page, END_OF_TIME);
  if (diploma === undefined) return [{ of: 'graduation' }];
  const { credits, gpa, attestation, honours } = diploma;
  const given = { percent: issued.attestationPercent, letter: issued.attestationLetter };
  const recorded = attestation === undefined ? null : { percent: attestation.percent, letter: attestation.letter };
  const told: readonly (readonly [boolean, DiplomaDifference])[] = [
    [credits === issued.credits, { of: 'credits', issued: issued.credits, recorded: credits }],
    [
      gpa !== undefined && compare(gpa.value, valueOf(issued.gpa)) === 0,
      { of: 'gpa', issued: issued.gpa, recorded: gpa === undefined ? null : toFixed(gpa.value, 2) },
    ],
    [recorded?.percent === given.percent && recorded.letter === given.letter, { of: 'attestation', issued: given, recorded }],
    [honours === issued.honours, { of: 'honours', issued: issued.honours }],
  ];
  return told.flatMap(([isSame, difference]) => (isSame ? [] : [difference]));
};

/** What is odd about a diploma. */
export const diplomaFinders: readonly Finder[] = [
  (_, page) =>
    issuedDiplomas(page)
      .slice(1)
      .map(({ number, issuedOn }) => ({ kind: 'diploma-issued-twice', document: number, number, issuedOn })),
  (register, page) =>
    issuedDiplomas(page).flatMap((issued): readonly Found[] => {
      const { number, issuedOn } = issued;
      const differences = differencesOf(issued, register, page);
      return differences.length === 0 ? [] : [{ kind: 'diploma-differs-from-record', document: number, number, issuedOn, differences }];
    }),
  eachGraduate((order, _, page) => {
    const disciplines = debtsOf(page.resultsOn(END_OF_TIME)).map(({ discipline }) => discipline);
    return disciplines.length === 0 ? undefined : { kind: 'graduated-with-debts', order, disciplines };
  }),
  eachGraduate((order, register, page) => {
    const programme = register.programmes.get(page.standingOn(END_OF_TIME).programme ?? '');
    const credits = diplomaFor(register, page, END_OF_TIME)?.credits ?? 0;
    return programme === undefined || credits >= programme.credits
      ? undefined
      : { kind: 'credits-short-of-programme', order, credits, programme: programme.programme, needed: programme.credits };
  }),
  eachGraduate((order, register, page) =>
    diplomaFor(register, page, END_OF_TIME)?.attestation === undefined ? { kind: 'graduated-without-attestation', order } : undefined,
  ),
];
