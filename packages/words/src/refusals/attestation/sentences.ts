import type { ApproveThesisRefusal, RecordAttestationRefusal } from '@tirkeu/domain/attestation';
import type { Sentences } from '../sentence.ts';

export const attestationSentences: Sentences<ApproveThesisRefusal | RecordAttestationRefusal> = {
  'attestation-differs': {
    en: 'Minutes {minutes} on student {student} are recorded already, with another {field}.',
    ru: 'Протокол {minutes} об обучающемся {student} уже записан, поле {field} другое.',
    kk: '{student} білім алушысы туралы {minutes} хаттамасы бұрын жазылған, {field} өрісі басқа.',
  },
  'thesis-differs': {
    en: 'The thesis of student {student} is recorded already, with another {field}.',
    ru: 'Дипломная работа обучающегося {student} уже записана, поле {field} другое.',
    kk: '{student} білім алушысының дипломдық жұмысы бұрын жазылған, {field} өрісі басқа.',
  },
  'no-such-student': {
    en: 'There is no student {student}.',
    ru: 'Обучающегося {student} нет.',
    kk: '{student} білім алушысы жоқ.',
  },
  'no-such-teacher': {
    en: 'There is no teacher {teacher}.',
    ru: 'Преподавателя {teacher} нет.',
    kk: '{teacher} оқытушысы жоқ.',
  },
  'before-first-policy': {
    en: 'No policy is in force on {heldOn} (student {student}).',
    ru: 'На {heldOn} не действует ни одна политика (обучающийся {student}).',
    kk: '{heldOn} күні ешқандай саясат күшінде емес ({student} білім алушысы).',
  },
};
