import { session } from '../assessment/histories.ts';
import { done, type Regulation } from '../testing/index.ts';
import { appealsReopened, reopened, spans, windowsSet } from './histories.ts';
import { reopenWindow, setWindows, windowsRoom } from './index.ts';

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const windowsRegulation: Regulation = {
  room: windowsRoom,
  accepted: [
    { so: 'of every kind', given: [], when: windowsSet, records: [{ type: 'WindowsLaidDown', ...spans }] },
    {
      so: 'none from a later day on',
      given: [windowsSet],
      when: done(setWindows, { inForceFrom: '2023-09-01' }),
      records: [{ type: 'WindowsLaidDown', inForceFrom: '2023-09-01' }],
    },
    {
      so: 'for three days',
      given: session,
      when: appealsReopened,
      records: [{ type: 'WindowReopened', ...reopened, reopenedBy: 'B. Head' }],
    },
    {
      so: 'for longer',
      given: [...session, appealsReopened],
      when: done(reopenWindow, { ...reopened, until: '2023-01-20' }, 'B. Head'),
      records: [{ type: 'WindowReopened', ...reopened, until: '2023-01-20', reopenedBy: 'B. Head' }],
    },
  ],
  refused: [
    {
      so: 'other windows from the same day on',
      given: [windowsSet],
      when: done(setWindows, { ...spans, points: { session: 3, fx: 5 }, corrections: 0 }),
      against: [{ refusal: 'windows-differ', inForceFrom: '2022-09-01', kind: 'points' }],
    },
    {
      so: 'windows that lack one, from the same day on',
      given: [windowsSet],
      when: done(setWindows, { inForceFrom: '2022-09-01', points: spans.points, appeals: 1 }),
      against: [{ refusal: 'windows-differ', inForceFrom: '2022-09-01', kind: 'corrections' }],
    },
    {
      so: 'of a statement that is nowhere, until before it begins',
      given: [],
      when: done(reopenWindow, { ...reopened, until: '2023-01-08' }),
      against: [
        { refusal: 'no-such-statement', statement: 'V-1' },
        { refusal: 'ends-before-it-begins', statement: 'V-1', from: '2023-01-09', until: '2023-01-08' },
      ],
    },
  ],
};
