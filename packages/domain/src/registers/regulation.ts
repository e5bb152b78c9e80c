import { transcriptIssued } from '../documents/histories.ts';
import { office } from '../orders/histories.ts';
import { done, type Regulation } from '../testing/index.ts';
import { registerOpened, takenFor, voided } from './histories.ts';
import { openRegister, registersRoom, takeNumber, voidNumber } from './index.ts';

const register = { kind: 'order', year: '2023' } as const;
const transcripts = { kind: 'transcript', year: '2024' } as const;
const taken = (number: string, holder: string) => ({ type: 'NumberTaken', ...register, for: holder, takenOn: '2023-05-04', number });

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const registersRegulation: Regulation = {
  room: registersRoom,
  accepted: [
    {
      so: 'with the number that it begins with',
      given: [],
      when: registerOpened,
      records: [{ type: 'RegisterOpened', ...register, pattern: '{n}-с', first: 41 }],
    },
    {
      so: 'from one where nothing is said of it',
      given: [],
      when: done(openRegister, { ...register, pattern: 'ЖБ {nnnn}' }),
      records: [{ type: 'RegisterOpened', ...register, pattern: 'ЖБ {nnnn}', first: 1 }],
    },
    {
      so: 'after numbers that were given before',
      given: [...office, transcriptIssued],
      when: done(openRegister, { ...transcripts, pattern: 'T-{n}', first: 2 }),
      records: [{ type: 'RegisterOpened', ...transcripts, pattern: 'T-{n}', first: 2 }],
    },
    { so: 'the first', given: [registerOpened], when: takenFor('draft-order/1'), records: [taken('41-с', 'draft-order/1')] },
    { so: 'the next', given: [registerOpened, takenFor('a')], when: takenFor('b'), records: [taken('42-с', 'b')] },
    { so: 'for what has one already', given: [registerOpened, takenFor('a')], when: takenFor('a', '2023-06-01'), records: [] },
    {
      so: 'another for what had one that was spoiled',
      given: [registerOpened, takenFor('a'), voided('41-с')],
      when: takenFor('a'),
      records: [taken('42-с', 'a')],
    },
    {
      so: 'with as many digits as the pattern has',
      given: [done(openRegister, { ...register, pattern: 'ЖБ {nnnn}' })],
      when: takenFor('a'),
      records: [taken('ЖБ 0001', 'a')],
    },
    {
      so: 'a number that was taken',
      given: [registerOpened, takenFor('a')],
      when: voided('41-с'),
      records: [{ type: 'NumberVoided', ...register, number: '41-с', ground: 'a mistake in the text', voidedOn: '2023-05-05' }],
    },
  ],
  refused: [
    {
      so: 'again with another pattern',
      given: [registerOpened],
      when: done(openRegister, { ...register, pattern: '{n}/с', first: 41 }),
      against: [{ refusal: 'register-differs', ...register, field: 'pattern' }],
    },
    {
      so: 'again with another beginning',
      given: [registerOpened],
      when: done(openRegister, { ...register, pattern: '{n}-с' }),
      against: [{ refusal: 'register-differs', ...register, field: 'first' }],
    },
    ...['№', '{n}-{n}', '{m}'].map((pattern) => ({
      so: `with the pattern ${pattern}`,
      given: [],
      when: done(openRegister, { ...register, pattern }),
      against: [{ refusal: 'pattern-without-number', pattern }],
    })),
    {
      so: 'before numbers that were given before',
      given: [...office, transcriptIssued],
      when: done(openRegister, { ...transcripts, pattern: 'T-{n}' }),
      against: [{ refusal: 'number-used', number: 'T-1', by: '22-001', usedOn: '2024-03-01' }],
    },
    {
      so: 'of a register that is not open',
      given: [registerOpened],
      when: done(takeNumber, { kind: 'order', year: '2024', for: 'a', takenOn: '2023-05-04' }),
      against: [{ refusal: 'register-not-open', kind: 'order', year: '2024' }],
    },
    {
      so: 'a number that nobody took',
      given: [registerOpened],
      when: voided('41-с'),
      against: [{ refusal: 'number-not-taken', number: '41-с' }],
    },
    {
      so: 'a number that a document bears',
      given: [
        ...office,
        done(openRegister, { ...transcripts, pattern: 'T-{n}' }),
        done(takeNumber, { ...transcripts, for: '22-001', takenOn: '2024-03-01' }),
        transcriptIssued,
      ],
      when: done(voidNumber, { ...transcripts, number: 'T-1', ground: 'spoiled', voidedOn: '2024-03-02' }),
      against: [{ refusal: 'number-used', number: 'T-1', by: '22-001', usedOn: '2024-03-01' }],
    },
    {
      so: 'a second time, for another ground',
      given: [registerOpened, takenFor('a'), voided('41-с')],
      when: voided('41-с', 'lost'),
      against: [{ refusal: 'number-voided', number: '41-с', ground: 'a mistake in the text' }],
    },
    {
      so: 'before it was taken',
      given: [registerOpened, takenFor('a', '2023-05-06')],
      when: voided('41-с'),
      against: [{ refusal: 'voided-before-taken', number: '41-с', takenOn: '2023-05-06' }],
    },
  ],
};
