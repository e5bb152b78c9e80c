import type {
  CloseStatementRefusal,
  ConfirmRectificationRefusal,
  EnterMarksRefusal,
  EnterPointsRefusal,
  IssueStatementRefusal,
  PrepareStatementRefusal,
  ProposeRectificationRefusal,
  RejectRectificationRefusal,
  VoidStatementRefusal,
} from '@tirkeu/domain/assessment';
import type { Sentences } from '../sentence.ts';

type Refusal =
  | PrepareStatementRefusal
  | IssueStatementRefusal
  | EnterPointsRefusal
  | EnterMarksRefusal
  | CloseStatementRefusal
  | VoidStatementRefusal
  | ProposeRectificationRefusal
  | ConfirmRectificationRefusal
  | RejectRectificationRefusal;

export const assessmentSentences: Sentences<Refusal> = {
  'no-such-statement': {
    en: 'There is no statement {statement}.',
    ru: 'Ведомости {statement} нет.',
    kk: '{statement} тізімдемесі жоқ.',
  },
  'statement-differs': {
    en: 'Statement {statement} is prepared or issued already, with another {field}.',
    ru: 'Ведомость {statement} уже подготовлена или выдана, поле {field} другое.',
    kk: '{statement} тізімдемесі бұрын дайындалған немесе берілген, {field} өрісі басқа.',
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
  'statement-not-issued': {
    en: 'Statement {statement} is only prepared; issue it first.',
    ru: 'Ведомость {statement} только подготовлена; сначала выдайте её.',
    kk: '{statement} тізімдемесі тек дайындалған; алдымен оны беріңіз.',
  },
  'statement-voided': {
    en: 'Statement {statement} was voided on {voidedOn}: {ground}. Nothing is done on it any more.',
    ru: 'Ведомость {statement} аннулирована {voidedOn}: {ground}. Действия по ней больше невозможны.',
    kk: '{statement} тізімдемесінің күші {voidedOn} күні жойылған: {ground}. Ол бойынша әрекет жасалмайды.',
  },
  'already-issued': {
    en: 'Statement {statement} was issued on {issuedOn}; it can no longer be prepared otherwise.',
    ru: 'Ведомость {statement} выдана {issuedOn}; подготовить её иначе уже нельзя.',
    kk: '{statement} тізімдемесі {issuedOn} күні берілген; оны енді басқаша дайындауға болмайды.',
  },
  'student-listed-twice': {
    en: 'Student {student} is named twice for statement {statement}.',
    ru: 'Обучающийся {student} назван для ведомости {statement} дважды.',
    kk: '{student} білім алушысы {statement} тізімдемесі үшін екі рет аталған.',
  },
  'not-on-list': {
    en: 'Statement {statement} was prepared without student {student}.',
    ru: 'Ведомость {statement} подготовлена без обучающегося {student}.',
    kk: '{statement} тізімдемесі {student} білім алушысынсыз дайындалған.',
  },
  'value-unfit': {
    en: 'What is given for student {student} on statement {statement} is no value of {column}.',
    ru: 'Значение для обучающегося {student} в ведомости {statement} не подходит к {column}.',
    kk: '{statement} тізімдемесінде {student} білім алушысына берілген мән {column} үшін жарамайды.',
  },
  'entry-undated': {
    en: 'Points have their time here: the entry in statement {statement} must say its day (enteredOn).',
    ru: 'Баллы вносятся в срок: ввод в ведомость {statement} должен указать свой день (enteredOn).',
    kk: 'Балл енгізудің мерзімі бар: {statement} тізімдемесіне енгізу күні (enteredOn) аталуы керек.',
  },
  'entered-before-issued': {
    en: 'Statement {statement} was issued on {issuedOn}; points cannot be older.',
    ru: 'Ведомость {statement} выдана {issuedOn}; баллы не могут быть внесены раньше.',
    kk: '{statement} тізімдемесі {issuedOn} күні берілген; балл одан бұрын енгізілмейді.',
  },
  'outside-window': {
    en: '{on} is outside the window of statement {statement} ({kind}), which is open from {from} to {until}; a named person may open it again.',
    ru: '{on} вне срока ведомости {statement} ({kind}), открытого с {from} по {until}; его может снова открыть названное лицо.',
    kk: '{on} күні {statement} тізімдемесінің ({kind}) {from} мен {until} аралығындағы мерзімінен тыс; оны аты аталған тұлға қайта аша алады.',
  },
  'voided-too-early': {
    en: 'Statement {statement} bears the date {notBefore}; it cannot be voided earlier.',
    ru: 'На ведомости {statement} стоит дата {notBefore}; аннулировать её раньше нельзя.',
    kk: '{statement} тізімдемесінің күні {notBefore}; оның күшін одан бұрын жоюға болмайды.',
  },
  'statement-still-open': {
    en: 'Statement {statement} is still open: its points can be entered, there is nothing to rectify.',
    ru: 'Ведомость {statement} ещё открыта: баллы можно внести, исправлять нечего.',
    kk: '{statement} тізімдемесі әлі ашық: баллды енгізуге болады, түзететін ештеңе жоқ.',
  },
  'rectification-differs': {
    en: 'Rectification {rectification} of statement {statement} was proposed already, with another {field}.',
    ru: 'Исправление {rectification} ведомости {statement} уже предложено, поле {field} другое.',
    kk: '{statement} тізімдемесінің {rectification} түзетуі бұрын ұсынылған, {field} өрісі басқа.',
  },
  'proposed-before-closed': {
    en: 'Statement {statement} was closed on {closedOn}; a rectification cannot be older.',
    ru: 'Ведомость {statement} закрыта {closedOn}; исправление не может быть раньше.',
    kk: '{statement} тізімдемесі {closedOn} күні жабылған; түзету одан бұрын бола алмайды.',
  },
  'no-such-rectification': {
    en: 'Statement {statement} has no rectification {rectification}.',
    ru: 'У ведомости {statement} нет исправления {rectification}.',
    kk: '{statement} тізімдемесінде {rectification} түзетуі жоқ.',
  },
  'rectification-rejected': {
    en: 'Rectification {rectification} of statement {statement} was rejected on {rejectedOn}.',
    ru: 'Исправление {rectification} ведомости {statement} отклонено {rejectedOn}.',
    kk: '{statement} тізімдемесінің {rectification} түзетуі {rejectedOn} күні қабылданбаған.',
  },
  'rectification-confirmed': {
    en: 'Rectification {rectification} of statement {statement} was confirmed on {confirmedOn}.',
    ru: 'Исправление {rectification} ведомости {statement} утверждено {confirmedOn}.',
    kk: '{statement} тізімдемесінің {rectification} түзетуі {confirmedOn} күні бекітілген.',
  },
  'confirmed-otherwise': {
    en: 'Rectification {rectification} of statement {statement} was confirmed on another day, {confirmedOn}.',
    ru: 'Исправление {rectification} ведомости {statement} утверждено в другой день, {confirmedOn}.',
    kk: '{statement} тізімдемесінің {rectification} түзетуі басқа күні, {confirmedOn}, бекітілген.',
  },
  'confirmed-before-proposed': {
    en: 'Rectification {rectification} of statement {statement} was proposed on {proposedOn}; it cannot be confirmed earlier.',
    ru: 'Исправление {rectification} ведомости {statement} предложено {proposedOn}; утвердить его раньше нельзя.',
    kk: '{statement} тізімдемесінің {rectification} түзетуі {proposedOn} күні ұсынылған; одан бұрын бекітілмейді.',
  },
  'second-person-needed': {
    en: 'Rectification {rectification} of statement {statement} was proposed by {proposedBy}; somebody else must confirm it.',
    ru: 'Исправление {rectification} ведомости {statement} предложил(а) {proposedBy}; утвердить его должно другое лицо.',
    kk: '{statement} тізімдемесінің {rectification} түзетуін {proposedBy} ұсынған; оны басқа тұлға бекітуі керек.',
  },
  'rejected-otherwise': {
    en: 'Rectification {rectification} of statement {statement} was rejected on another day, {rejectedOn}.',
    ru: 'Исправление {rectification} ведомости {statement} отклонено в другой день, {rejectedOn}.',
    kk: '{statement} тізімдемесінің {rectification} түзетуі басқа күні, {rejectedOn}, қабылданбаған.',
  },
  'rejected-before-proposed': {
    en: 'Rectification {rectification} of statement {statement} was proposed on {proposedOn}; it cannot be rejected earlier.',
    ru: 'Исправление {rectification} ведомости {statement} предложено {proposedOn}; отклонить его раньше нельзя.',
    kk: '{statement} тізімдемесінің {rectification} түзетуі {proposedOn} күні ұсынылған; одан бұрын қабылданбай қалмайды.',
  },
};
