import type { Oddity } from '@tirkeu/domain';
import type { StudentPage } from './ledger.ts';
import type { Register } from './register.ts';

/** An oddity and the document that it is found at. */
export type Found<O extends Oddity = Oddity> = O & { readonly document: string };

/** Something in a student's record that contradicts itself, or is odd but lawful. */
export type Finding = Found & { readonly student: string };

/** A finding as it is told: a sentence in place of its particulars. */
export type ToldFinding = { readonly kind: string; readonly student: string; readonly document: string; readonly text: string };

/** Puts a finding into the words of whoever tells it. */
export const tellFinding = (finding: Finding, sentenceOf: (oddity: Oddity) => string): ToldFinding => {
  const { kind, student, document } = finding;
  return { kind, student, document, text: sentenceOf(finding) };
};

/** A small finder of one kind of oddity. */
export type Finder = (register: Register, page: StudentPage) => readonly Found[];
