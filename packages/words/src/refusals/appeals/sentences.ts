import type { AppointCommissionRefusal, LodgeAppealRefusal, RecordHearingRefusal, WithdrawAppealRefusal } from '@tirkeu/domain/appeals';
import type { Sentences } from '../sentence.ts';

export const appealsSentences: Sentences<LodgeAppealRefusal | RecordHearingRefusal | WithdrawAppealRefusal | AppointCommissionRefusal> = {
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
  'statement-voided': {
    en: 'Statement {statement} was voided on {voidedOn} ({ground}); there is nothing left to appeal against.',
    ru: 'Ведомость {statement} аннулирована {voidedOn} ({ground}); обжаловать в ней больше нечего.',
    kk: '{statement} тізімдемесінің күші {voidedOn} күні жойылған ({ground}); онда шағымданатын ештеңе қалмады.',
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
  'outside-window': {
    en: 'Appeals against statement {statement} can be lodged from {from} until {until}; {on} is outside ({kind}).',
    ru: 'Апелляции на ведомость {statement} подаются с {from} по {until}; {on} вне этого срока ({kind}).',
    kk: '{statement} тізімдемесіне апелляция {from} бастап {until} дейін беріледі; {on} бұл мерзімнен тыс ({kind}).',
  },
  'appeal-withdrawn': {
    en: 'Appeal {appeal} was withdrawn on {withdrawnOn}; it is not heard any more.',
    ru: 'Апелляция {appeal} отозвана {withdrawnOn}; она больше не рассматривается.',
    kk: '{appeal} апелляциясы {withdrawnOn} күні кері қайтарылып алынған; ол енді қаралмайды.',
  },
  'no-such-commission': {
    en: 'There is no commission {commission} that could have heard appeal {appeal}.',
    ru: 'Комиссии {commission}, которая могла бы рассмотреть апелляцию {appeal}, нет.',
    kk: '{appeal} апелляциясын қарай алатын {commission} комиссиясы жоқ.',
  },
  'present-without-commission': {
    en: 'Who was present at the hearing of appeal {appeal} is said, but not of which commission.',
    ru: 'Названы присутствовавшие при рассмотрении апелляции {appeal}, но не комиссия.',
    kk: '{appeal} апелляциясын қарауға қатысқандар аталған, ал комиссия аталмаған.',
  },
  'appointed-after-hearing': {
    en: 'Commission {commission} was appointed on {appointedOn} and cannot have heard appeal {appeal} before.',
    ru: 'Комиссия {commission} назначена {appointedOn} и не могла рассмотреть апелляцию {appeal} раньше.',
    kk: '{commission} комиссиясы {appointedOn} күні тағайындалған, {appeal} апелляциясын одан бұрын қарай алмайды.',
  },
  'no-member-of-commission': {
    en: 'Teacher {teacher} is no member of commission {commission} (appeal {appeal}).',
    ru: 'Преподаватель {teacher} не входит в комиссию {commission} (апелляция {appeal}).',
    kk: '{teacher} оқытушысы {commission} комиссиясының құрамында жоқ ({appeal} апелляциясы).',
  },
  'already-heard': {
    en: 'Appeal {appeal} was heard on {heardOn} and cannot be withdrawn any more.',
    ru: 'Апелляция {appeal} рассмотрена {heardOn}, отозвать её уже нельзя.',
    kk: '{appeal} апелляциясы {heardOn} күні қаралған, оны енді кері қайтарып алуға болмайды.',
  },
  'withdrawn-before-lodged': {
    en: 'Appeal {appeal} was lodged on {filedOn} and cannot be withdrawn before.',
    ru: 'Апелляция {appeal} подана {filedOn} и не может быть отозвана раньше.',
    kk: '{appeal} апелляциясы {filedOn} күні берілген, одан бұрын кері қайтарып алынбайды.',
  },
  'withdrawal-differs': {
    en: 'Appeal {appeal} is withdrawn already, with another {field}.',
    ru: 'Апелляция {appeal} уже отозвана, поле {field} другое.',
    kk: '{appeal} апелляциясы кері қайтарылып алынған, {field} өрісі басқа.',
  },
  'commission-differs': {
    en: 'Commission {commission} is appointed already, with another {field}.',
    ru: 'Комиссия {commission} уже назначена, поле {field} другое.',
    kk: '{commission} комиссиясы бұрын тағайындалған, {field} өрісі басқа.',
  },
  'no-such-teacher': {
    en: 'There is no teacher {teacher} who could sit on commission {commission}.',
    ru: 'Преподавателя {teacher}, который мог бы войти в комиссию {commission}, нет.',
    kk: '{commission} комиссиясына кіре алатын {teacher} оқытушысы жоқ.',
  },
  'member-listed-twice': {
    en: 'Teacher {teacher} is listed twice on commission {commission}.',
    ru: 'Преподаватель {teacher} назван в комиссии {commission} дважды.',
    kk: '{teacher} оқытушысы {commission} комиссиясында екі рет аталған.',
  },
};
