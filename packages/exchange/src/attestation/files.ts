import { Credits, MinutesNumber, Percent, StudentNumber, TeacherNumber, Text } from '@tirkeu/domain';
import { AttestationKind } from '@tirkeu/domain/attestation';
import { day, fileOf, freeText, keyText, needed, optional, whole, wordOf } from '../folder/index.ts';
import { toTeacher } from '../groups/index.ts';
import { toStudent } from '../students/index.ts';

export const thesesFile = fileOf({
  file: 'theses.csv',
  required: false,
  key: ['student'],
  columns: {
    student: needed(keyText(StudentNumber), toStudent),
    topic: needed(freeText(Text)),
    supervisor: needed(keyText(TeacherNumber), toTeacher),
    reviewer: optional(freeText(Text)),
    topic_approved_on: needed(day),
    originality_percent: optional(whole(Percent, 0, 100)),
    predefence_on: optional(day),
  },
});

export const attestationFile = fileOf({
  file: 'attestation.csv',
  required: false,
  key: ['student', 'minutes_number'],
  columns: {
    student: needed(keyText(StudentNumber), toStudent),
    kind: needed(wordOf(AttestationKind)),
    minutes_number: needed(keyText(MinutesNumber)),
    held_on: needed(day),
    percent: needed(whole(Percent, 0, 100)),
    credits: needed(whole(Credits, 1, 30)),
  },
});
