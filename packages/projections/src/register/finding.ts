import type { StudentPage } from './ledger.ts';
import type { Register } from './register.ts';

/** Something in a student's record that contradicts itself, or is odd but lawful. Never a refusal. */
export type Finding = { readonly kind: string; readonly student: string; readonly document: string; readonly text: string };

/** What a finder says: the document, and the oddity in words. */
export type Oddity = { readonly document: string; readonly text: string };

/** A small finder of one kind of oddity. */
export type Finder = { readonly kind: string; readonly find: (register: Register, page: StudentPage) => readonly Oddity[] };
