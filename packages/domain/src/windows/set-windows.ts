import type * as t from 'io-ts';
import { CalendarDate, canonicalJson, command, particulars } from '../kernel/index.ts';
import { windowFields, type WindowKind, type WindowsLaidDown } from './events.ts';
import { type Windows, windows } from './state.ts';

export const SetWindows = particulars({ inForceFrom: CalendarDate }, windowFields);
export type SetWindows = t.TypeOf<typeof SetWindows>;

const kinds: readonly WindowKind[] = ['points', 'appeals', 'corrections'];

export type SetWindowsRefusal = { readonly refusal: 'windows-differ'; readonly inForceFrom: string; readonly kind: WindowKind };

/** Sets the windows of the institution from a day on, in place of all that was set before; a kind that is not named has no window. */
export const setWindows = command('windows.set-windows', {
  summary: 'Sets the windows for points, appeals and corrections from a day on; what is not named has none.',
  codec: SetWindows,
  path: 'POST /windows',
  stream: () => windows,
  reads: () => [],
  refusals: ['windows-differ'],
  check:
    () =>
    (input: SetWindows) =>
    ({ laidDown }: Windows): readonly SetWindowsRefusal[] => {
      const { inForceFrom } = input;
      const known = laidDown.find((one) => one.inForceFrom === inForceFrom);
      const kind = known && kinds.find((each) => canonicalJson([known[each]]) !== canonicalJson([input[each]]));
      return kind === undefined ? [] : [{ refusal: 'windows-differ', inForceFrom, kind }];
    },
  record:
    () =>
    (input: SetWindows) =>
    ({ laidDown }: Windows): readonly WindowsLaidDown[] =>
      laidDown.some(({ inForceFrom }) => inForceFrom === input.inForceFrom) ? [] : [{ type: 'WindowsLaidDown', ...input }],
});
