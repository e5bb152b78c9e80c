import type { CloseStatementRefusal, EnterMarksRefusal, IssueStatementRefusal } from '@tirkeu/domain/assessment';
import type { Sentences } from '../sentence.ts';

export const assessmentSentences: Sentences<CloseStatementRefusal | EnterMarksRefusal | IssueStatementRefusal> = {
  'no-such-statement': {
    en: 'There is no statement {statement}.',
    ru: 'Ведомости {statement} нет.',
    kk: '{statement} тізімдемесі жоқ.',
  },
  'statement-differs': {
    en: 'Statement {statement} is issued already, with another {field}.',
    ru: 'Ведомость {statement} уже выдана, поле {field} другое.',
    kk: '{statement} тізімдемесі бұрын берілген, {field} өрісі басқа.',
  },
  'no-such-discipline': {
    en: 'There is no discipline {discipline} (statement {statement}).',
    ru: 'Дисциплины {discipline} нет (ведомость {statement}).',
    kk: '{discipline} пәні жоқ ({statement} тізімдемесі).',
  },
  'no-such-group': {
    en: 'There is no group {group} (statement {statement}).',
    ru: 'Группы {group} нет (ведомость {statement}).',
    kk: '{group} тобы жоқ ({statement} тізімдемесі).',
  },
  'no-such-teacher': {
    en: 'There is no teacher {teacher} (statement {statement}).',
    ru: 'Преподавателя {teacher} нет (ведомость {statement}).',
    kk: '{teacher} оқытушысы жоқ ({statement} тізімдемесі).',
  },
  'before-first-policy': {
    en: 'No policy is in force on {issuedOn}, when statement {statement} is issued.',
    ru: 'На {issuedOn}, день выдачи ведомости {statement}, не действует ни одна политика.',
    kk: '{statement} тізімдемесі берілген {issuedOn} күні ешқандай саясат күшінде емес.',
  },
  'closed-otherwise': {
    en: 'Statement {statement} was closed on {closedOn} already.',
    ru: 'Ведомость {statement} уже закрыта {closedOn}.',
    kk: '{statement} тізімдемесі {closedOn} күні жабылып қойған.',
  },
  'closed-before-issued': {
    en: 'Statement {statement} was issued on {issuedOn} and cannot be closed before.',
    ru: 'Ведомость {statement} выдана {issuedOn} и не может быть закрыта раньше.',
    kk: '{statement} тізімдемесі {issuedOn} күні берілген, одан бұрын жабыла алмайды.',
  },
  'mark-missing': {
    en: 'Student {student} has no {field} on statement {statement}; it cannot be closed.',
    ru: 'У обучающегося {student} в ведомости {statement} нет {field}; закрыть её нельзя.',
    kk: '{student} білім алушысының {statement} тізімдемесінде {field} жоқ; оны жабуға болмайды.',
  },
  'mark-differs': {
    en: 'Statement {statement} is closed; student {student} has another {field} on it.',
    ru: 'Ведомость {statement} закрыта; у обучающегося {student} в ней другое {field}.',
    kk: '{statement} тізімдемесі жабылған; {student} білім алушысында {field} басқа.',
  },
  'statement-lists-no-such-student': {
    en: 'Statement {statement} is closed and does not list student {student}.',
    ru: 'Ведомость {statement} закрыта, и обучающегося {student} в ней нет.',
    kk: '{statement} тізімдемесі жабылған, онда {student} білім алушысы жоқ.',
  },
  'mark-listed-twice': {
    en: 'Student {student} is listed twice on statement {statement}.',
    ru: 'Обучающийся {student} назван в ведомости {statement} дважды.',
    kk: '{student} білім алушысы {statement} тізімдемесінде екі рет аталған.',
  },
  'no-such-student': {
    en: 'There is no student {student} (statement {statement}).',
    ru: 'Обучающегося {student} нет (ведомость {statement}).',
    kk: '{student} білім алушысы жоқ ({statement} тізімдемесі).',
  },
  'point-unexpected': {
    en: 'Student {student} cannot have {field} on statement {statement}.',
    ru: 'У обучающегося {student} в ведомости {statement} не может быть {field}.',
    kk: '{student} білім алушысында {statement} тізімдемесінде {field} бола алмайды.',
  },
  'not-enrolled': {
    en: 'Student {student} was not enrolled on {issuedOn}, when statement {statement} was issued.',
    ru: 'Обучающийся {student} не был зачислен к {issuedOn}, дню выдачи ведомости {statement}.',
    kk: '{student} білім алушысы {statement} тізімдемесі берілген {issuedOn} күніне қабылданбаған.',
  },
  'second-regular': {
    en: 'Student {student} has a regular attempt at this discipline in this term on statement {other} already.',
    ru: 'У обучающегося {student} уже есть основная попытка по этой дисциплине в этом периоде: ведомость {other}.',
    kk: '{student} білім алушысының осы кезеңде осы пәннен негізгі әрекеті бар: {other} тізімдемесі.',
  },
};
