import { openStorage, rebuild } from '@tirkeu/application';

/** A process of its own: makes the read models of a store anew, and says after each part how many events are folded. */
const [, , store = ''] = process.argv;
const storage = await openStorage({ store, create: false });
const { models } = await rebuild(storage, { check: false, onProgress: (events) => void process.stdout.write(`${events}\n`) });
process.stdout.write(`${JSON.stringify(models)}\n`);
await storage.close();
