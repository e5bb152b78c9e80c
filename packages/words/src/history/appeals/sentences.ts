import type { AppealAct } from '@tirkeu/domain/appeals';
import type { Sayings } from '../../sayings.ts';
import { decisionIn } from '../../terms.ts';

const commissionOf = ({ commission, present }: AppealAct, name: string): string => {
  const sat = present.length === 0 ? '' : `: ${present.join(', ')}`;
  return commission === null ? '' : `, ${name} ${commission}${sat}`;
};

export const appealSentences: Sayings<'act', AppealAct> = {
  appeal: {
    en: (of) => {
      const { appeal, statement, minutes, decision, examAfter, percent, letter, letIn } = of;
      const leave =
        letIn === null
          ? ''
          : `; lodged after its window, which ended on ${letIn.lastDay} and was opened again by ${letIn.reopenedBy ?? 'somebody'}: ${letIn.ground}`;
      return `Appeal ${appeal} against statement ${statement} (minutes ${minutes}${commissionOf(of, 'commission')}): ${decision}; exam ${examAfter}, ${percent}, ${letter}${leave}`;
    },
    ru: (of) => {
      const { appeal, statement, minutes, decision, examAfter, percent, letter, letIn } = of;
      const leave =
        letIn === null
          ? ''
          : `; подана после срока, который истёк ${letIn.lastDay} и был открыт повторно (кем: ${letIn.reopenedBy ?? 'не записано'}): ${letIn.ground}`;
      return `Апелляция ${appeal} на ведомость ${statement} (протокол ${minutes}${commissionOf(of, 'комиссия')}): ${decisionIn('ru', decision)}; экзамен ${examAfter}, ${percent}, ${letter}${leave}`;
    },
    kk: (of) => {
      const { appeal, statement, minutes, decision, examAfter, percent, letter, letIn } = of;
      const leave =
        letIn === null
          ? ''
          : `; мерзімінен кейін берілген; мерзім ${letIn.lastDay} күні біткен, қайта ашылған (ашқан: ${letIn.reopenedBy ?? 'жазылмаған'}): ${letIn.ground}`;
      return `${statement} тізімдемесіне ${appeal} апелляциясы (хаттама ${minutes}${commissionOf(of, 'комиссия')}): ${decisionIn('kk', decision)}; емтихан ${examAfter}, ${percent}, ${letter}${leave}`;
    },
  },
};
