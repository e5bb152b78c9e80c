import type { DraftOrderRefusal, RegisterDraftRefusal, RegisterOrderRefusal, WithdrawDraftRefusal } from '@tirkeu/domain/orders';
import { bearingSentences } from '../registers/bearing.ts';
import type { Sentences } from '../sentence.ts';

export const ordersSentences: Sentences<DraftOrderRefusal | WithdrawDraftRefusal | RegisterDraftRefusal | RegisterOrderRefusal> = {
  ...bearingSentences,
  'no-such-draft': {
    en: 'There is no draft {draft}.',
    ru: 'Проекта {draft} нет.',
    kk: '{draft} жобасы жоқ.',
  },
  'draft-registered': {
    en: 'Draft {draft} is order {order} by now.',
    ru: 'Проект {draft} уже стал приказом {order}.',
    kk: '{draft} жобасы {order} бұйрығы болып тіркелген.',
  },
  'draft-withdrawn': {
    en: 'Draft {draft} was given up: {ground}.',
    ru: 'Проект {draft} отозван: {ground}.',
    kk: '{draft} жобасы кері қайтарылған: {ground}.',
  },
  'number-taken-for-another': {
    en: 'Number {number} was taken for {for}.',
    ru: 'Номер {number} взят для {for}.',
    kk: '{number} нөмірі {for} үшін алынған.',
  },
  'order-number-reused': {
    en: 'Order {order} is registered already: {kind} of {orderDate}. A number is given once.',
    ru: 'Приказ {order} уже зарегистрирован: {kind} от {orderDate}. Номер даётся один раз.',
    kk: '{order} бұйрығы бұрын тіркелген: {kind}, {orderDate}. Нөмір бір рет беріледі.',
  },
  'order-differs': {
    en: 'Order {order} is registered already; for student {student} it has another {field}.',
    ru: 'Приказ {order} уже зарегистрирован; для обучающегося {student} поле {field} другое.',
    kk: '{order} бұйрығы бұрын тіркелген; {student} білім алушысына қатысты {field} өрісі басқа.',
  },
  'order-lists-no-such-student': {
    en: 'Order {order} is registered already and does not list student {student}.',
    ru: 'Приказ {order} уже зарегистрирован, и обучающегося {student} в нём нет.',
    kk: '{order} бұйрығы бұрын тіркелген, онда {student} білім алушысы жоқ.',
  },
  'student-listed-twice': {
    en: 'Student {student} is listed twice.',
    ru: 'Обучающийся {student} назван дважды.',
    kk: '{student} білім алушысы екі рет аталған.',
  },
  'order-field-missing': {
    en: 'An order of this kind needs {field}; student {student} has none.',
    ru: 'Приказу этого вида нужно поле {field}; у обучающегося {student} его нет.',
    kk: 'Мұндай бұйрыққа {field} өрісі керек; {student} білім алушысында ол жоқ.',
  },
  'order-field-unexpected': {
    en: 'An order of this kind takes no {field}; student {student} has one.',
    ru: 'Приказ этого вида не содержит поля {field}; у обучающегося {student} оно есть.',
    kk: 'Мұндай бұйрықта {field} өрісі болмайды; {student} білім алушысында ол бар.',
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
  'no-such-group': {
    en: 'There is no group {group} (student {student}).',
    ru: 'Группы {group} нет (обучающийся {student}).',
    kk: '{group} тобы жоқ ({student} білім алушысы).',
  },
  'no-such-order': {
    en: 'There is no order {cancels} on student {student} to be cancelled.',
    ru: 'Нет приказа {cancels} об обучающемся {student}, который можно отменить.',
    kk: '{student} білім алушысы туралы күшін жоятын {cancels} бұйрығы жоқ.',
  },
  'cancelled-before-made': {
    en: 'Order {cancels} of {orderDate} comes after its own cancellation (student {student}).',
    ru: 'Приказ {cancels} от {orderDate} позже собственной отмены (обучающийся {student}).',
    kk: '{cancels} бұйрығы ({orderDate}) өзінің күшін жоюынан кейін тұр ({student} білім алушысы).',
  },
  'not-attested': {
    en: 'Student {student} has passed no attestation by {orderDate} and cannot graduate.',
    ru: 'Обучающийся {student} не прошёл аттестацию к {orderDate} и не может быть выпущен.',
    kk: '{student} білім алушысы {orderDate} күніне аттестаттаудан өтпеген, бітіре алмайды.',
  },
};
