import { Worker } from 'node:worker_threads';
import { StoreFault, type StoreFaultKind } from '@tirkeu/store';
import type { OpenedAt, Storage } from '../acts/index.ts';
import { importFolder, type ImportOptions, type ImportOutcome } from './import-folder.ts';

/** What another thread is told: where the storage lies, and what is to be taken in. */
export type ImportOrder = {
  readonly openedAt: OpenedAt;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly options: Omit<ImportOptions, 'onProgress'>;
};

/** What the other thread says in the end. Errors lose their classes on the way: what a fault is made of is told. */
export type ImportAnswer =
  | { readonly outcome: ImportOutcome }
  | { readonly fault: { readonly kind: StoreFaultKind; readonly place: string; readonly help: string } }
  | { readonly error: { readonly name: string; readonly message: string; readonly stack: string; readonly owner?: string } };

const program = new URL(import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js', import.meta.url);

const outcomeOf = (answer: ImportAnswer): ImportOutcome => {
  if ('outcome' in answer) return answer.outcome;
  if ('fault' in answer) throw new StoreFault(answer.fault.kind, answer.fault.place, answer.fault.help);
  const { message, ...of } = answer.error;
  throw Object.assign(new Error(message), of);
};

/**
 * `importFolder` in another thread, which opens the storage for itself: this one goes on meanwhile. A storage that only this thread has
 * is used in this one.
 */
export const importElsewhere = async (
  storage: Storage,
  files: ReadonlyMap<string, Uint8Array>,
  options: Omit<ImportOptions, 'onProgress'>,
): Promise<ImportOutcome> => {
  if (storage.openedAt === undefined) return importFolder(storage, files, options);
  const order: ImportOrder = { openedAt: storage.openedAt, files, options };
  const worker = new Worker(program, { workerData: order });
  return outcomeOf(
    await new Promise<ImportAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`defect: the thread of an import ended with ${code}`)));
    }),
  );
};
