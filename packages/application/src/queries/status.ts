import type { Storage } from '../acts/index.ts';
import { MODEL, type Parked } from '../projector/index.ts';
import { atMoment, type Reading } from './documents.ts';
import { parkedReasons, pendingIn, valuesOf } from './values.ts';

/** What the store holds, how far each read model has come, and how many postings are still to be made. */
export type Status = {
  readonly events: number;
  readonly position: string | undefined;
  readonly models: readonly { readonly name: string; readonly position: string | undefined; readonly lag: number }[];
  readonly pendingPostings: number;
  /** Events that could not be folded into their documents, and why. */
  readonly parked: readonly Parked[];
};

/** The status of a storage; it changes nothing but the read models, which are brought up to date. */
export const status = async (storage: Storage, reading: Reading = {}): Promise<Status> => {
  const before = await storage.documents.checkpoint(MODEL);
  let lag = 0;
  for await (const page of storage.events.readAll({
    ...(before?.position === undefined ? {} : { after: before.position }),
    damaged: 'pass',
  }))
    lag += page.events.length;
  return atMoment(storage, reading, async ({ events, documents }) => {
    const { bodies, position } = await documents({ prefixes: ['pending-', 'parked-'] });
    const values = valuesOf(bodies);
    return {
      events: await events.count(),
      position,
      models: [{ name: MODEL, position: before?.position, lag }],
      parked: parkedReasons(values),
      pendingPostings: pendingIn(values).reduce((sum, { postings }) => sum + postings, 0),
    };
  });
};
