import type { Refusal } from '@tirkeu/domain';
import type { Lang } from '../lang.ts';
import { appealsSentences } from './appeals/sentences.ts';
import { assessmentSentences } from './assessment/sentences.ts';
import { attestationSentences } from './attestation/sentences.ts';
import { calendarSentences } from './calendar/sentences.ts';
import { curriculumSentences } from './curriculum/sentences.ts';
import { groupsSentences } from './groups/sentences.ts';
import { ordersSentences } from './orders/sentences.ts';
import { policySentences } from './policy/sentences.ts';
import { recognitionSentences } from './recognition/sentences.ts';
import { documentsSentences } from './documents/sentences.ts';
import { progressionSentences } from './progression/sentences.ts';
import { registersSentences } from './registers/sentences.ts';
import { reportingSentences } from './reporting/sentences.ts';
import { scholarshipSentences } from './scholarship/sentences.ts';
import type { Sentence } from './sentence.ts';
import { studentsSentences } from './students/sentences.ts';
import { windowsSentences } from './windows/sentences.ts';

const byRoom: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  policy: policySentences,
  curriculum: curriculumSentences,
  calendar: calendarSentences,
  groups: groupsSentences,
  students: studentsSentences,
  windows: windowsSentences,
  orders: ordersSentences,
  assessment: assessmentSentences,
  appeals: appealsSentences,
  recognition: recognitionSentences,
  attestation: attestationSentences,
  scholarship: scholarshipSentences,
  reporting: reportingSentences,
  progression: progressionSentences,
  registers: registersSentences,
  documents: documentsSentences,
};

/** The sentence for a refusal of a command (`ROOM.COMMAND`), still without its facts. */
export const sentenceFor = (command: string, refusal: string): Sentence | undefined => {
  const sentences = byRoom[command.split('.')[0] ?? ''] ?? {};
  return Object.hasOwn(sentences, refusal) ? sentences[refusal] : undefined;
};

/** A fact of a refusal as it is written in a sentence. */
export const writtenFact = (fact: unknown): string =>
  typeof fact === 'string' || typeof fact === 'number' ? String(fact) : JSON.stringify(fact);

/** A refusal of a command (`ROOM.COMMAND`) as a sentence for people, with its facts; undefined where there is no sentence for it. */
export const sentenceOf = (lang: Lang, command: string, refusal: Refusal): string | undefined => {
  const { refusal: name, ...facts } = refusal as Refusal & Readonly<Record<string, unknown>>;
  return sentenceFor(command, name)?.[lang].replaceAll(/\{(\w+)\}/g, (_, fact: string) =>
    Object.hasOwn(facts, fact) ? writtenFact(facts[fact]) : '?',
  );
};
