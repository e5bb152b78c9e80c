import { Course, FormOfStudy, Funding, GroupCode, Language, OrderNumber, ProgrammeCode, StudentNumber, Text } from '@tirkeu/domain';
import { OrderKind } from '@tirkeu/domain/orders';
import { toProgramme } from '../curriculum/index.ts';
import { day, fileOf, freeText, keyText, needed, optional, whole, wordOf } from '../folder/index.ts';
import { toGroup } from '../groups/index.ts';
import { toStudent } from '../students/index.ts';

export const ordersFile = fileOf({
  file: 'orders.csv',
  about: 'Orders on the composition of students, one row for each student of an order.',
  required: true,
  key: ['order_number', 'student'],
  columns: {
    order_number: needed(keyText(OrderNumber), 'number of the order; one number has one date and one kind'),
    order_date: needed(day, 'date of the order: the office knew it from then on'),
    kind: needed(wordOf(OrderKind), 'kind of the order'),
    student: needed(keyText(StudentNumber), 'a student', toStudent),
    effective_on: needed(day, 'the day from which it works'),
    programme: optional(keyText(ProgrammeCode), 'a programme', toProgramme),
    group: optional(keyText(GroupCode), 'a group', toGroup),
    course: optional(whole(Course, 1, 9), 'year of study'),
    form: optional(wordOf(FormOfStudy), 'form of study'),
    language: optional(wordOf(Language), 'language of instruction'),
    funding: optional(wordOf(Funding), 'source of funding'),
    reason: optional(freeText(Text), 'reason of a leave or dismissal'),
    until: optional(day, 'the day until which a leave is granted'),
    institution: optional(freeText(Text), 'the other institution of a transfer'),
    new_surname: optional(freeText(Text), 'new surname'),
    new_given_name: optional(freeText(Text), 'new given name'),
    new_patronymic: optional(freeText(Text), 'new patronymic; empty means none'),
    cancels: optional(keyText(OrderNumber), 'number of the order that is cancelled; it lists this student'),
  },
});

/** The key of a row. */
export const orderKey = (order: string, student: string): string => `${order}\u0000${student}`;
