import type { Storage } from '../acts/index.ts';
import { changesOf, parkedIn } from '../projector/index.ts';
import type { Keys } from '../sealing/index.ts';
import { atMoment, type DocumentsMoment, type Reading } from './documents.ts';
import { inTurn } from './in-turn.ts';
import { keysOf, type Office, officeOf, personsIn } from './read-office.ts';
import { inOrderOfKeys, valueOf, type Values, valuesOf } from './values.ts';

/** How long keys of persons are kept although nothing was recorded since: they may be erased beside the log. */
export const LONGEST = 60_000;

/** Reads the whole office again and again; what did not change is read once. */
export type OfficeReader = {
  readonly read: () => Promise<Office>;
  /** What was read last, if nothing was recorded since and it may still be looked at. */
  readonly known: (head: string | undefined) => Office | undefined;
};

type Read = { readonly values: Values; readonly position: string | undefined };

type Kept = Read & { readonly keys: Keys; readonly since: number; readonly office: Office };

/** Small, and changed beside the log too: read anew each time. */
const always = ['parked-', 'pending-'];
const isAlways = (key: string): boolean => always.some((prefix) => key.startsWith(prefix));

const readAfresh = async ({ documents }: DocumentsMoment): Promise<Read> => {
  const { bodies, position } = await documents({});
  return { values: valuesOf(bodies), position };
};

/** The keys of what changed between two positions; undefined where the log does not go on from the first: it is another one. */
const changedBetween = async (
  { events }: DocumentsMoment,
  after: string | undefined,
  upTo: string,
): Promise<readonly string[] | undefined> => {
  const changed: string[] = [];
  let isGoingOn = false;
  for await (const page of events.readAll({ ...(after === undefined ? {} : { after }), upTo, damaged: 'pass' })) {
    isGoingOn ||= page.events.length > 0;
    changed.push(...changesOf(page.events).keys());
  }
  return isGoingOn ? changed : undefined;
};

/** The documents that changed are read until nothing has changed meanwhile. What is parked may have been made anew since. */
const readOn = async (moment: DocumentsMoment, before: Read): Promise<Read> => {
  const changed = parkedIn(before.values.keys());
  let known = before.position;
  let head = await moment.events.head();
  for (;;) {
    if (head !== known) {
      const further = head === undefined ? undefined : await changedBetween(moment, known, head);
      if (further === undefined) return readAfresh(moment);
      for (const key of further) if (!isAlways(key)) changed.add(key);
      known = head;
    }
    const { bodies, position } = await moment.documents({ prefixes: always, keys: [...changed] });
    if (position === known) {
      const kept = [...before.values].filter(([key]) => !changed.has(key) && !isAlways(key));
      const fresh = [...bodies].map(([key, body]) => [key, valueOf(key, body)] as const);
      return { values: inOrderOfKeys([...kept, ...fresh]), position };
    }
    head = position;
  }
};

/** Reads offices from a storage; `reading` as in `readOffice`. */
export const officeReader = (storage: Storage, reading: Reading, now: () => number = () => performance.now()): OfficeReader => {
  let kept: Kept | undefined;
  const turn = inTurn();

  const known = (head: string | undefined): Office | undefined =>
    kept !== undefined && kept.position === head && now() - kept.since < LONGEST ? kept.office : undefined;

  /** Of persons whose keys are not known; of all when these were kept long enough. */
  const keysAfter = async (before: Kept | undefined, values: Values): Promise<Pick<Kept, 'keys' | 'since'>> => {
    const persons = personsIn(values);
    if (before === undefined || now() - before.since >= LONGEST) return { since: now(), keys: await keysOf(storage, persons) };
    const others = await keysOf(
      storage,
      persons.filter((person) => !before.keys.has(person)),
    );
    return { since: before.since, keys: new Map([...before.keys, ...others]) };
  };

  const readNow = async (): Promise<Office> => {
    const at = known(await storage.events.head());
    if (at !== undefined) return at;
    const before = kept;
    const { values, position } = await atMoment(storage, reading, (moment) =>
      before === undefined ? readAfresh(moment) : readOn(moment, before),
    );
    const { keys, since } = await keysAfter(before, values);
    const office = officeOf(values, keys, position);
    kept = { values, position, keys, since, office };
    return office;
  };

  return { known, read: () => turn(readNow) };
};
