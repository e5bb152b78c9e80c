import type { IssueDiplomaRefusal, IssueTranscriptRefusal } from '@tirkeu/domain/documents';
import { bearingSentences } from '../registers/bearing.ts';
import type { Sentences } from '../sentence.ts';

export const documentsSentences: Sentences<IssueDiplomaRefusal | IssueTranscriptRefusal> = {
  ...bearingSentences,
  'number-used': {
    en: 'Number {number} was given to student {student} on {issuedOn} already.',
    ru: 'Номер {number} уже выдан обучающемуся {student} {issuedOn}.',
    kk: '{number} нөмірі {student} білім алушысына {issuedOn} күні беріліп қойған.',
  },
  'already-issued': {
    en: 'Student {student} has diploma {number} of {issuedOn} already.',
    ru: 'У обучающегося {student} уже есть диплом {number} от {issuedOn}.',
    kk: '{student} білім алушысының {number} дипломы бар ({issuedOn}).',
  },
  'no-such-student': {
    en: 'There is no student {student}.',
    ru: 'Обучающегося {student} нет.',
    kk: '{student} білім алушысы жоқ.',
  },
  'no-such-programme': {
    en: 'There is no programme {programme} (student {student}).',
    ru: 'Программы {programme} нет (обучающийся {student}).',
    kk: '{programme} бағдарламасы жоқ ({student} білім алушысы).',
  },
  'not-graduated': {
    en: 'Student {student} has not graduated by {issuedOn}.',
    ru: 'Обучающийся {student} к {issuedOn} не выпущен.',
    kk: '{student} білім алушысы {issuedOn} күніне бітірмеген.',
  },
};
