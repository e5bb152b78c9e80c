import { parentPort, workerData } from 'node:worker_threads';
import { StoreFault } from '@tirkeu/store';
import { openStorage } from '../office/index.ts';
import type { ImportAnswer, ImportOrder } from './import-elsewhere.ts';
import { importFolder } from './import-folder.ts';

/** The program of the other thread: takes the folder in and says what came of it. */
const { openedAt, files, options } = workerData as ImportOrder;
const port = parentPort;
if (port === null) throw new Error('defect: this is the program of a thread');

const failed = (error: unknown): ImportAnswer => {
  if (error instanceof StoreFault) return { fault: { kind: error.kind, place: error.place, help: error.help } };
  const { name, message, stack = '', owner } = (error instanceof Error ? error : new Error(typeof error)) as Error & { owner?: string };
  return { error: { name, message, stack, ...(owner === undefined ? {} : { owner }) } };
};

const takeIn = async (): Promise<ImportAnswer> => {
  const storage = await openStorage({ ...openedAt, create: false });
  try {
    return { outcome: await importFolder(storage, files, options) };
  } finally {
    await storage.close();
  }
};

port.postMessage(await takeIn().catch(failed));
