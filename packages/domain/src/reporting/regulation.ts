import { programmeOpened } from '../curriculum/histories.ts';
import { done, type Regulation } from '../testing/index.ts';
import { form34Sent, report } from './histories.ts';
import { reportingRoom, sendForm34 } from './index.ts';

const [grant, paid] = report.rows;
const place = { programme: '6B01402', course: 1, language: 'kk', funding: 'grant' };

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const reportingRegulation: Regulation = {
  room: reportingRoom,
  accepted: [
    { so: 'a report', given: [programmeOpened], when: form34Sent, records: [{ type: 'Form34Sent', ...report, rows: [grant, paid] }] },
    {
      so: 'a report in another order',
      given: [programmeOpened],
      when: done(sendForm34, { ...report, rows: [paid, grant] }),
      records: [{ type: 'Form34Sent', ...report, rows: [grant, paid] }],
    },
  ],
  refused: [
    {
      so: 'nothing, of a summer semester',
      given: [],
      when: done(sendForm34, { ...report, term: '2022-23/S', rows: [] }),
      against: [
        { refusal: 'no-form34-for-summer', term: '2022-23/S' },
        { refusal: 'nothing-to-send', term: '2022-23/S' },
      ],
    },
    {
      so: 'a row twice, of no programme, the second of them not adding up',
      given: [],
      when: done(sendForm34, { ...report, rows: [grant, { ...grant, mustSit: 4 }] }),
      against: [
        { refusal: 'row-listed-twice', ...place },
        { refusal: 'no-such-programme', ...place },
        { refusal: 'no-such-programme', ...place },
        { refusal: 'row-does-not-add-up', ...place, mustSit: 4, counted: 3 },
      ],
    },
    {
      so: 'another report than was sent',
      given: [programmeOpened, form34Sent],
      when: done(sendForm34, { ...report, rows: [grant] }),
      against: [{ refusal: 'already-sent', term: '2022-23/1', sentOn: '2023-01-10', rows: 2 }],
    },
  ],
};
