import { room } from '../kernel/index.ts';
import { reportingEvents } from './events.ts';
import { sendForm34 } from './send-form-34.ts';
import { form34Fold } from './state.ts';

export * from './events.ts';
export * from './form-34.ts';
export type * from './oddities.ts';
export * from './send-form-34.ts';
export * from './state.ts';

/** Reports to those above. */
export const reportingRoom = room({ name: 'reporting', events: reportingEvents, commands: [sendForm34], folds: [form34Fold] });
