import type { Text } from '../lang.ts';

/** A refusal as a sentence in each language; `{fact}` stands for a fact of the refusal. */
export type Sentence = Text;

/** The sentences of a room: one for each of its refusals. A refusal without one does not compile. */
export type Sentences<R extends { readonly refusal: string }> = { readonly [N in R['refusal']]: Sentence };
