import { END_OF_TIME } from '@tirkeu/domain';
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

/** What is odd about a diploma. */
export const diplomaFinders: readonly Finder[] = [
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
