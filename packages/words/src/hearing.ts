import type { AppealAct } from '@tirkeu/domain/appeals';
import type { Lang } from './lang.ts';

/** By which minutes an appeal was heard and, where it is said, by whom. */
export const heardBy = (lang: Lang, { minutes, commission, present }: Pick<AppealAct, 'minutes' | 'commission' | 'present'>): string => {
  const sat = present.length === 0 ? '' : `: ${present.join(', ')}`;
  const by = commission === null ? '' : `, ${{ en: 'commission', ru: 'комиссия', kk: 'комиссия' }[lang]} ${commission}${sat}`;
  return `${{ en: 'minutes', ru: 'протокол', kk: 'хаттама' }[lang]} ${minutes}${by}`;
};

type Leave = NonNullable<AppealAct['letIn']>;

/** That an appeal was lodged after its window, and by whose leave. */
export const byLeave: Readonly<Record<Lang, (leave: Leave) => string>> = {
  en: ({ lastDay, reopenedBy, ground }) =>
    `lodged after its window, which ended on ${lastDay} and was opened again by ${reopenedBy ?? 'somebody'}: ${ground}`,
  ru: ({ lastDay, reopenedBy, ground }) =>
    `подана после срока, который истёк ${lastDay} и был открыт повторно (кем: ${reopenedBy ?? 'не записано'}): ${ground}`,
  kk: ({ lastDay, reopenedBy, ground }) =>
    `мерзімінен кейін берілген; мерзім ${lastDay} күні біткен, қайта ашылған (ашқан: ${reopenedBy ?? 'жазылмаған'}): ${ground}`,
};

/** The same, put after what is said of an appeal; nothing of one that needed no leave. */
export const andByLeave = (lang: Lang, { letIn }: Pick<AppealAct, 'letIn'>): string => (letIn === null ? '' : `; ${byLeave[lang](letIn)}`);
