import { programmeOpened } from '../curriculum/histories.ts';
import { displaced, yearLaidDown, yearStudied } from '../progression/histories.ts';
import { done, type Regulation, seeing } from '../testing/index.ts';
import { form34Sent, form34Summary, report } from './histories.ts';
import { reportingRoom, sendForm34 } from './index.ts';

const { term, sentOn } = report;
const [grant, paid] = report.rows;
const place = { programme: '6B01402', course: 1, language: 'kk', funding: 'grant' } as const;
const { programme: _p, course: _c, language: _l, funding: _f, ...computed } = grant;
const excellent = { ...computed, good: 0, excellent: 1 };
const ground = 'the mark was raised by minutes that arrived today';

const nothing = { ...form34Summary, rows: [] };
const sending = (rows: readonly (typeof grant | typeof paid)[], deviations: readonly ({ readonly ground: string } & typeof place)[] = []) =>
  seeing(form34Summary, done(sendForm34, { term, sentOn, rows, deviations }));

/** The row of those on a grant is sent otherwise. */
export const sentOtherwise = seeing(
  form34Summary,
  done(sendForm34, { term, sentOn, rows: [{ ...place, ...excellent }, paid], deviations: [{ ...place, ground }] }),
);

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const reportingRegulation: Regulation = {
  room: reportingRoom,
  accepted: [
    {
      so: 'without rows, as the records say',
      given: yearStudied,
      when: form34Sent,
      records: [{ type: 'Form34Sent', ...report, position: '612' }],
    },
    {
      so: 'rows in another order, with percents in other places',
      given: yearStudied,
      when: sending([paid, { ...grant, averagePercent: '78.00' }]),
      records: [{ type: 'Form34Sent', ...report, position: '612' }],
    },
    {
      so: 'a row otherwise, with its ground',
      given: yearStudied,
      when: sentOtherwise,
      records: [
        {
          type: 'Form34Sent',
          ...report,
          position: '612',
          rows: [{ ...place, ...excellent }, paid],
          deviations: [{ ...place, ground, computed }],
        },
      ],
    },
    {
      so: 'a row too many, with its ground',
      given: yearStudied,
      when: sending([...report.rows, { ...grant, course: 2 } as never], [{ ...place, course: 2, ground } as never]),
      records: [
        {
          type: 'Form34Sent',
          ...report,
          position: '612',
          rows: [grant, paid, { ...grant, course: 2 }],
          deviations: [{ ...place, course: 2, ground }],
        },
      ],
    },
  ],
  refused: [
    {
      so: 'nothing, of a summer semester',
      given: [],
      when: done(sendForm34, { term: '2022-23/S', sentOn, rows: [] }),
      against: [
        { refusal: 'no-form34-for-summer', term: '2022-23/S' },
        { refusal: 'not-yet-decided', term: '2022-23/S', sentOn },
        { refusal: 'nothing-to-send', term: '2022-23/S' },
      ],
    },
    {
      so: 'anything, before the session is over',
      given: [],
      when: done(sendForm34, { term, sentOn, rows: [grant] }),
      against: [
        { refusal: 'not-yet-decided', term, sentOn },
        { refusal: 'no-such-programme', ...place },
      ],
    },
    {
      so: 'nothing, where the records have nothing',
      given: [yearLaidDown],
      when: seeing(nothing, done(sendForm34, { term, sentOn })),
      against: [{ refusal: 'nothing-to-send', term }],
    },
    {
      so: 'a row twice, and without a ground',
      given: [yearLaidDown, programmeOpened],
      when: seeing(nothing, done(sendForm34, { term, sentOn, rows: [grant, grant] })),
      against: [
        { refusal: 'row-listed-twice', ...place },
        { refusal: 'deviation-without-ground', ...place, decided: computed, computed: 'none' },
      ],
    },
    {
      so: 'a row of no programme',
      given: [yearLaidDown],
      when: seeing(nothing, done(sendForm34, { term, sentOn, rows: [grant], deviations: [{ ...place, ground }] })),
      against: [{ refusal: 'no-such-programme', ...place }],
    },
    {
      so: 'a row that does not add up',
      given: [yearLaidDown, programmeOpened],
      when: seeing(nothing, done(sendForm34, { term, sentOn, rows: [{ ...grant, mustSit: 4 }], deviations: [{ ...place, ground }] })),
      against: [{ refusal: 'row-does-not-add-up', ...place, mustSit: 4, counted: 1 }],
    },
    {
      so: 'students who are active without a programme, a language and a source of funding',
      given: [...yearStudied, ...displaced],
      when: seeing(
        {
          ...form34Summary,
          rows: form34Summary.rows.map((row) => (row.funding === 'grant' ? { ...row, programme: '', language: '', funding: '' } : row)),
        },
        done(sendForm34, { term, sentOn }),
      ),
      against: [{ refusal: 'row-without-place', programme: '', course: '1', language: '', funding: '' }],
    },
    {
      so: 'two grounds for one row',
      given: yearStudied,
      when: sending(
        [{ ...place, ...excellent } as never, paid],
        [
          { ...place, ground },
          { ...place, ground },
        ],
      ),
      against: [{ refusal: 'ground-given-twice', ...place }],
    },
    {
      so: 'a row otherwise, and one left out, without their grounds',
      given: yearStudied,
      when: sending([{ ...grant, averagePercent: '80.00' } as never]),
      against: [
        { refusal: 'deviation-without-ground', ...place, decided: { ...computed, averagePercent: '80.00' }, computed },
        {
          refusal: 'deviation-without-ground',
          ...place,
          funding: 'paid',
          decided: 'none',
          computed: {
            mustSit: 1,
            notAdmitted: 0,
            absentValid: 1,
            absentInvalid: 0,
            excellent: 0,
            excellentGood: 0,
            good: 0,
            mixed: 0,
            satisfactory: 0,
            failed1: 0,
            failed2: 0,
            failed3plus: 0,
            absolutePercent: '0.0',
            qualityPercent: '0.0',
          },
        },
      ],
    },
    {
      so: 'a ground where nothing differs, and twice',
      given: yearStudied,
      when: sending(report.rows, [
        { ...place, ground },
        { ...place, ground },
      ]),
      against: [
        { refusal: 'ground-without-deviation', ...place },
        { refusal: 'ground-given-twice', ...place },
      ],
    },
    {
      so: 'another report than was sent',
      given: [...yearStudied, form34Sent],
      when: sentOtherwise,
      against: [{ refusal: 'already-sent', term, sentOn, rows: 2 }],
    },
  ],
};
