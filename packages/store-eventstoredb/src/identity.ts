import { randomUUID } from 'node:crypto';
import { StoreFault } from '@tirkeu/store';
import { type Driver, DriverError, within } from './driver/index.ts';
import { persevering } from './persevering.ts';
import { proposedEvent } from './proposed-event.ts';
import { identityStream } from './stored-event.ts';

export type IdentityOptions = { readonly create: boolean; readonly reach: number; readonly place: string };

/**
 * The id of the store: that of the first event of a stream of its own. Of several who make it at once one is first, and the
 * others take what is there. Reaching the server for it shows that it can be reached.
 */
export const establishIdentity = (driver: Driver, { create, reach, place }: IdentityOptions): Promise<string> => {
  const id = randomUUID();
  const found = async (): Promise<string | undefined> => {
    for await (const [event] of driver.readStream(identityStream, { direction: 'forwards', limit: 1 })) return event?.id;
    return undefined;
  };
  const established = persevering(reach, async () => {
    const there = await found();
    if (there !== undefined) return there;
    if (!create) {
      throw new StoreFault(
        'missing',
        place,
        'This server holds no store of Tirkeu yet. Check the address, or create a store there with `tirkeu import` or `tirkeu do`.',
      );
    }
    try {
      await driver.append(identityStream, 'no-stream', [proposedEvent({ id, type: 'StoreIdentified', data: {}, metadata: {} })]);
      return id;
    } catch (error) {
      if (!(error instanceof DriverError) || error.kind !== 'wrong-revision') throw error;
      return (await found()) ?? id;
    }
  });
  return within(reach, established);
};
