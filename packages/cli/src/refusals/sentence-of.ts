import type { Refusal } from '@tirkeu/domain';
import type { Lang } from '@tirkeu/words';
import { sentenceOf as sentenceIn, writtenFact } from '@tirkeu/words/refusals';
import type { Words } from '../words/index.ts';

/** A refusal as a sentence for people; one that has no sentence yet is told by its name and facts. */
export const sentenceOf = ({ lang, words }: { readonly lang: Lang; readonly words: Words }, command: string, refusal: Refusal): string => {
  const { refusal: name, ...facts } = refusal;
  const told = Object.entries(facts).map(([fact, value]) => `${fact}: ${writtenFact(value)}`);
  return sentenceIn(lang, command, refusal) ?? words.do.refusedFor(name, told.join(', '));
};
