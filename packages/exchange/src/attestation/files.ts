import { Credits, MinutesNumber, Percent, StudentNumber, TeacherNumber, Text } from '@tirkeu/domain';
import { AttestationKind } from '@tirkeu/domain/attestation';
import { day, fileOf, freeText, keyText, needed, optional, whole, wordOf } from '../folder/index.ts';
import { toTeacher } from '../groups/index.ts';
import { toStudent } from '../students/index.ts';

export const thesesFile = fileOf({
  file: 'theses.csv',
  about: 'Theses.',
  required: false,
  key: ['student'],
  columns: {
    student: needed(keyText(StudentNumber), 'a student', toStudent),
    topic: needed(freeText(Text), 'the topic'),
    supervisor: needed(keyText(TeacherNumber), 'a teacher', toTeacher),
    reviewer: optional(freeText(Text), 'who reviews it, in free words'),
    topic_approved_on: needed(day, 'the day on which the topic was approved'),
    originality_percent: optional(whole(Percent, 0, 100), 'outcome of the check of originality'),
    predefence_on: optional(day, 'the day of the pre-defence'),
  },
});

export const attestationFile = fileOf({
  file: 'attestation.csv',
  about: 'State attestation: examinations and defences.',
  required: false,
  key: ['student', 'minutes_number'],
  columns: {
    student: needed(keyText(StudentNumber), 'a student', toStudent),
    kind: needed(wordOf(AttestationKind), 'state examination or defence of the thesis'),
    minutes_number: needed(keyText(MinutesNumber), 'number of the minutes'),
    held_on: needed(day, 'the day on which it was held; the policy of that day gives the letter'),
    percent: needed(whole(Percent, 0, 100), 'the outcome'),
    credits: needed(whole(Credits, 1, 30), 'academic credits that it gives when passed'),
  },
});
