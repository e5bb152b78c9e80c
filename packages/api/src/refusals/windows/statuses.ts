import type { ReopenWindowRefusal, SetWindowsRefusal } from '@tirkeu/domain/windows';
import type { Statuses } from '../status.ts';

export const windowsStatuses: Statuses<SetWindowsRefusal | ReopenWindowRefusal> = {
  'windows-differ': 409,
  'no-such-statement': 404,
  'ends-before-it-begins': 422,
};
