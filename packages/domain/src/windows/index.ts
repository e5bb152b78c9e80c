import { room } from '../kernel/index.ts';
import { windowsEvents } from './events.ts';
import { reopenWindow } from './reopen-window.ts';
import { setWindows } from './set-windows.ts';
import { reopeningsFold, windowsFold } from './state.ts';

export * from './against-window.ts';
export * from './events.ts';
export type * from './oddities.ts';
export * from './reopen-window.ts';
export * from './set-windows.ts';
export * from './state.ts';
export * from './window-of.ts';

/** Windows of time in which points are entered, appeals lodged and marks corrected. */
export const windowsRoom = room({
  name: 'windows',
  events: windowsEvents,
  commands: [setWindows, reopenWindow],
  folds: [windowsFold, reopeningsFold],
});
