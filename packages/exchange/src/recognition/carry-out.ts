import { policies, policyOn } from '@tirkeu/domain/policy';
import { recognise, type RecogniseRefusal } from '@tirkeu/domain/recognition';
import { type Desk, present } from '../desk/index.ts';
import { type RowOf, rowsOf } from '../folder/index.ts';
import { orderInDoubt } from '../orders/index.ts';
import { isGradingInDoubt } from '../policy/index.ts';
import { recognisedFile } from './files.ts';
import { recogniseTelling } from './tellings.ts';

const inputOf = ({ cells }: RowOf<typeof recognisedFile>) => {
  const { student, discipline, recognised_on: recognisedOn, percent, institution, order_number: order } = cells;
  return present({ student, discipline, recognisedOn, percent, institution, order });
};

/** Recognises disciplines studied elsewhere. */
export const carryOutRecognitions = (desk: Desk): void => {
  const inDoubt = orderInDoubt(desk);
  for (const row of rowsOf(desk.folder, recognisedFile)) {
    if (row.key === undefined) continue;
    const input = inputOf(row);
    const restsOnSpoiled = ({ refusal }: RecogniseRefusal): boolean =>
      (refusal === 'order-does-not-recognise' && inDoubt(input.order, input.student)) ||
      (refusal === 'percent-does-not-pass' && isGradingInDoubt(desk, policyOn(desk.context.look(policies), input.recognisedOn)));
    desk.ask(recogniseTelling, input, { rowOf: () => row, restsOnSpoiled });
    if (!desk.findings.isSpoiled(row)) desk.count(row, desk.carryOut(recognise, input).length > 0 ? 'new' : 'same');
  }
};
