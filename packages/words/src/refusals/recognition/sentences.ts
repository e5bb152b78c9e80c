import type { RecogniseRefusal } from '@tirkeu/domain/recognition';
import type { Sentences } from '../sentence.ts';

export const recognitionSentences: Sentences<RecogniseRefusal> = {
  'recognition-differs': {
    en: 'The discipline is recognised already, with another {field}.',
    ru: 'Дисциплина уже перезачтена, поле {field} другое.',
    kk: 'Пән бұрын қайта есепке алынған, {field} өрісі басқа.',
  },
  'no-such-student': {
    en: 'There is no student {student}.',
    ru: 'Обучающегося {student} нет.',
    kk: '{student} білім алушысы жоқ.',
  },
  'no-such-discipline': {
    en: 'There is no discipline {discipline}.',
    ru: 'Дисциплины {discipline} нет.',
    kk: '{discipline} пәні жоқ.',
  },
  'no-such-order': {
    en: 'There is no order {order}.',
    ru: 'Приказа {order} нет.',
    kk: '{order} бұйрығы жоқ.',
  },
  'order-does-not-recognise': {
    en: 'Order {order} is neither a transfer-in nor a restoration of student {student}.',
    ru: 'Приказ {order} — не перевод и не восстановление обучающегося {student}.',
    kk: '{order} бұйрығы — {student} білім алушысын ауыстыру да, қайта қабылдау да емес.',
  },
  'before-first-policy': {
    en: 'No policy is in force on {recognisedOn}.',
    ru: 'На {recognisedOn} не действует ни одна политика.',
    kk: '{recognisedOn} күні ешқандай саясат күшінде емес.',
  },
  'percent-does-not-pass': {
    en: '{percent} percent do not pass and cannot be recognised.',
    ru: '{percent} процентов — не сдано, перезачесть нельзя.',
    kk: '{percent} пайыз — өтпейді, қайта есепке алуға болмайды.',
  },
};
