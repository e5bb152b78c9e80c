import {
  at,
  type CalendarDate,
  type CalendarYear,
  calendarYearOf,
  type Entries,
  entries,
  entryOf,
  type Fold,
  unreachable,
} from '../kernel/index.ts';
import { type NumberEvent, numberEvents, type NumberTaken, type NumberUsed, type NumberVoided, type RegisterKind } from './events.ts';

/** What became of a number: handed out, borne by a document, spoiled. One that was used before its register was opened was never taken. */
export type RegisteredNumber = {
  readonly number: string;
  /** `ordinal` counts the numbers that were handed out, from one. */
  readonly taken?: Pick<NumberTaken, 'for' | 'takenOn'> & { readonly ordinal: number };
  readonly used?: Pick<NumberUsed, 'by' | 'usedOn'>;
  readonly voided?: Pick<NumberVoided, 'ground' | 'voidedOn'>;
};

/** The numbers of one kind of documents for one year. */
export type NumberRegister = {
  /** How its numbers are written and which was the first; undefined until it is opened. */
  readonly opened: { readonly pattern: string; readonly first: number } | undefined;
  /** How many were handed out. */
  readonly taken: number;
  readonly numbers: Entries<RegisteredNumber>;
  /** What has which number, spoiled ones aside. */
  readonly heldBy: Entries<string>;
};

const initial: NumberRegister = { opened: undefined, taken: 0, numbers: entries(), heldBy: entries() };

/** A register is long and one event touches one number: copied once, not once for each event. */
const after = (before: NumberRegister, told: readonly NumberEvent[]): NumberRegister => {
  let { opened, taken } = before;
  const numbers = entries(before.numbers);
  const heldBy = entries(before.heldBy);
  const note = (number: string, what: Omit<RegisteredNumber, 'number'>): void => {
    numbers[number] = { ...(numbers[number] ?? { number }), ...what };
  };
  for (const event of told) {
    switch (event.type) {
      case 'RegisterOpened':
        opened = { pattern: event.pattern, first: event.first };
        break;
      case 'NumberTaken':
        taken += 1;
        heldBy[event.for] = event.number;
        note(event.number, { taken: { for: event.for, takenOn: event.takenOn, ordinal: taken } });
        break;
      case 'NumberVoided': {
        const holder = numbers[event.number]?.taken?.for;
        if (holder !== undefined && heldBy[holder] === event.number) Reflect.deleteProperty(heldBy, holder);
        note(event.number, { voided: { ground: event.ground, voidedOn: event.voidedOn } });
        break;
      }
      case 'NumberUsed':
        note(event.number, { used: { by: event.by, usedOn: event.usedOn } });
        break;
      default:
        unreachable(event);
    }
  }
  return { opened, taken, numbers, heldBy };
};

const handles: ReadonlySet<string> = new Set(numberEvents.map((codec) => codec.eventType));

/** The numbers of a register; the documents that bear them, which may stand in the same stream, are their rooms' own. */
export const numbersFold: Fold<NumberRegister, NumberEvent> = {
  category: 'register',
  name: 'numbers',
  events: numberEvents,
  handles,
  initial,
  after: (state, events) =>
    after(
      state,
      events.filter((event) => handles.has(event.type)),
    ),
};

/** The register of a kind of documents for a year. */
export const registerFor = (kind: RegisterKind, year: CalendarYear) => at(numbersFold, `${kind}-${year}`);

/** The register in which the number of a document of a kind and date stands. */
export const registerOn = (kind: RegisterKind, day: CalendarDate) => registerFor(kind, calendarYearOf(day));

/** The number that somebody or something has, unless it was spoiled. */
export const numberFor = (register: NumberRegister, holder: string): string | undefined => entryOf(register.heldBy, holder);
