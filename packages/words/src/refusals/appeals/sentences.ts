import type { LodgeAppealRefusal, RecordHearingRefusal } from '@tirkeu/domain/appeals';
import type { Sentences } from '../sentence.ts';

export const appealsSentences: Sentences<LodgeAppealRefusal | RecordHearingRefusal> = {
  'appeal-differs': {
    en: 'Appeal {appeal} is lodged already, with another {field}.',
    ru: 'Апелляция {appeal} уже подана, поле {field} другое.',
    kk: '{appeal} апелляциясы бұрын берілген, {field} өрісі басқа.',
  },
  'no-such-statement': {
    en: 'There is no statement {statement} to appeal against.',
    ru: 'Ведомости {statement}, на которую подана апелляция, нет.',
    kk: 'Апелляция берілген {statement} тізімдемесі жоқ.',
  },
  'no-such-student': {
    en: 'There is no student {student}.',
    ru: 'Обучающегося {student} нет.',
    kk: '{student} білім алушысы жоқ.',
  },
  'statement-still-open': {
    en: 'Statement {statement} is still open; only a closed one can be appealed against.',
    ru: 'Ведомость {statement} ещё открыта; апелляция возможна только на закрытую.',
    kk: '{statement} тізімдемесі әлі ашық; апелляция тек жабылғанға беріледі.',
  },
  'lodged-before-closed': {
    en: 'Statement {statement} was closed on {closedOn}; an appeal cannot be older.',
    ru: 'Ведомость {statement} закрыта {closedOn}; апелляция не может быть раньше.',
    kk: '{statement} тізімдемесі {closedOn} күні жабылған; апелляция одан бұрын бола алмайды.',
  },
  'no-exam-to-appeal': {
    en: 'Student {student} sat no exam on statement {statement} that could be appealed against.',
    ru: 'У обучающегося {student} в ведомости {statement} нет экзамена, на который можно подать апелляцию.',
    kk: '{student} білім алушысының {statement} тізімдемесінде апелляция беруге болатын емтиханы жоқ.',
  },
  'no-such-appeal': {
    en: 'There is no appeal {appeal}.',
    ru: 'Апелляции {appeal} нет.',
    kk: '{appeal} апелляциясы жоқ.',
  },
  'heard-before-lodged': {
    en: 'Appeal {appeal} was lodged on {filedOn} and cannot be heard before.',
    ru: 'Апелляция {appeal} подана {filedOn} и не может быть рассмотрена раньше.',
    kk: '{appeal} апелляциясы {filedOn} күні берілген, одан бұрын қарала алмайды.',
  },
  'hearing-differs': {
    en: 'Appeal {appeal} is heard already, with another {field}.',
    ru: 'Апелляция {appeal} уже рассмотрена, поле {field} другое.',
    kk: '{appeal} апелляциясы қаралып қойған, {field} өрісі басқа.',
  },
};
