import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { StreamingRead } from '@eventstore/db-client';
import type { Hide } from '../hide-secrets.ts';
import { DriverError } from './driver-error.ts';
import { translatedError } from './translated-error.ts';

/** Nobody may be without a listener for errors: the process would end. */
const noticed = (): void => undefined;

/**
 * What a reading of the client brings, all at once that has come: one by one, each event would be handed on by every reader between
 * here and whoever asked. A server that is silent for too long while its reader waits is given up, and the call is
 * cancelled however the reading ends: leaving the client's own iteration leaves the call open.
 */
export async function* listening<E>(reading: StreamingRead<E>, milliseconds: number, hide: Hide): AsyncGenerator<readonly E[]> {
  const stream = reading as StreamingRead<E> & Readable;
  stream.on('error', noticed);
  let waitingSince: number | undefined = performance.now();
  const watch = setInterval(
    () => {
      if (waitingSince === undefined || performance.now() - waitingSince < milliseconds) return;
      stream.destroy(new DriverError('failed', `the server was silent for ${milliseconds} ms`));
    },
    Math.ceil(milliseconds / 4),
  );
  try {
    for await (const first of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Awaited<E>>) {
      waitingSince = undefined;
      await turn(); // what came in the same packet is handed over one by one until then
      const come: E[] = [first];
      for (let next = stream.read() as E | null; next !== null; next = stream.read() as E | null) come.push(next);
      yield come;
      waitingSince = performance.now();
    }
  } catch (error) {
    throw translatedError(error, hide);
  } finally {
    clearInterval(watch);
    reading.cancel().catch(noticed);
    // what had come already is let run off: the call counts as open until somebody has taken its end
    stream.resume();
  }
}
