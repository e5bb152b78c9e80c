import { yearStudied } from '../progression/histories.ts';
import { done, lifecycleOf, regulationOf } from '../testing/index.ts';
import { form34Sent } from './histories.ts';
import { sendForm34 } from './index.ts';
import { reportingRegulation, sentOtherwise } from './regulation.ts';

regulationOf(reportingRegulation);

lifecycleOf(
  'form 34 of a term',
  { open: yearStudied, sent: [...yearStudied, form34Sent], 'sent otherwise': [...yearStudied, sentOtherwise] },
  {
    send: form34Sent,
    'send otherwise': sentOtherwise,
    'send on another day': done(sendForm34, { term: '2022-23/1', sentOn: '2023-01-11' }),
  },
  {
    open: { send: 'Form34Sent', 'send otherwise': 'Form34Sent', 'send on another day': 'not-yet-decided' },
    sent: { send: 'nothing', 'send otherwise': 'already-sent', 'send on another day': 'already-sent' },
    'sent otherwise': { send: 'already-sent', 'send otherwise': 'nothing', 'send on another day': 'already-sent' },
  },
);
