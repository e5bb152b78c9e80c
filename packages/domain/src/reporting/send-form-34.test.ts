import { programmeOpened } from '../curriculum/histories.ts';
import { done, lifecycleOf, regulationOf } from '../testing/index.ts';
import { form34Sent, report } from './histories.ts';
import { sendForm34 } from './index.ts';
import { reportingRegulation } from './regulation.ts';

regulationOf(reportingRegulation);

lifecycleOf(
  'form 34 of a term',
  { open: [programmeOpened], sent: [programmeOpened, form34Sent] },
  { send: form34Sent, 'send on another day': done(sendForm34, { ...report, sentOn: '2023-01-11' }) },
  {
    open: { send: 'Form34Sent', 'send on another day': 'Form34Sent' },
    sent: { send: 'nothing', 'send on another day': 'already-sent' },
  },
);
