import { Course, FormOfStudy, Funding, GroupCode, Language, OrderNumber, ProgrammeCode, StudentNumber, Text } from '@tirkeu/domain';
import { OrderKind } from '@tirkeu/domain/orders';
import { toProgramme } from '../curriculum/index.ts';
import { day, fileOf, freeText, keyText, needed, optional, whole, wordOf } from '../folder/index.ts';
import { toGroup } from '../groups/index.ts';
import { toStudent } from '../students/index.ts';

export const ordersFile = fileOf({
  file: 'orders.csv',
  required: true,
  key: ['order_number', 'student'],
  columns: {
    order_number: needed(keyText(OrderNumber)),
    order_date: needed(day),
    kind: needed(wordOf(OrderKind)),
    student: needed(keyText(StudentNumber), toStudent),
    effective_on: needed(day),
    programme: optional(keyText(ProgrammeCode), toProgramme),
    group: optional(keyText(GroupCode), toGroup),
    course: optional(whole(Course, 1, 9)),
    form: optional(wordOf(FormOfStudy)),
    language: optional(wordOf(Language)),
    funding: optional(wordOf(Funding)),
    reason: optional(freeText(Text)),
    until: optional(day),
    institution: optional(freeText(Text)),
    new_surname: optional(freeText(Text)),
    new_given_name: optional(freeText(Text)),
    new_patronymic: optional(freeText(Text)),
    cancels: optional(keyText(OrderNumber)),
  },
});

/** The key of a row. */
export const orderKey = (order: string, student: string): string => `${order}\u0000${student}`;
