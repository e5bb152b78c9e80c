import { room } from '../kernel/index.ts';
import { numberEvents } from './events.ts';
import { openRegister } from './open-register.ts';
import { numbersFold } from './state.ts';
import { takeNumber } from './take-number.ts';
import { voidNumber } from './void-number.ts';

export * from './bearing.ts';
export * from './events.ts';
export * from './open-register.ts';
export { written as writtenNumber } from './pattern.ts';
export * from './state.ts';
export * from './take-number.ts';
export * from './void-number.ts';

/** The registers that hand out the numbers of documents. They know no document: what bears a number says so itself. */
export const registersRoom = room({
  name: 'registers',
  events: numberEvents,
  commands: [openRegister, takeNumber, voidNumber],
  folds: [numbersFold],
});
