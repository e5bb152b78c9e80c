import {
  AccessDeniedError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import type { Hide } from '../hide-secrets.ts';
import { DriverError } from './driver-error.ts';
import { safeRevision } from './safe-revision.ts';

/** The status of gRPC for whoever did not show who they are; the client has one class for this and for what they may not do. */
const UNAUTHENTICATED = 16;

const textOf = (error: unknown): string =>
  error instanceof Error ? error.message || error.constructor.name : 'an error of an unknown kind';

/** What the client threw, in our words. By class: `name` is "Error" for all of them. */
export const translatedError = (error: unknown, hide: Hide): DriverError => {
  if (error instanceof DriverError) return error;
  const text = hide(textOf(error));
  if (error instanceof WrongExpectedVersionError) {
    // "no_stream", or nothing at all
    const actual = typeof error.actualVersion === 'bigint' ? safeRevision(error.actualVersion) : 'no-stream';
    return new DriverError('wrong-revision', 'the stream is at another revision', actual);
  }
  if (error instanceof MaxAppendSizeExceededError) return new DriverError('too-large', text);
  if (error instanceof AccessDeniedError) return new DriverError(error.code === UNAUTHENTICATED ? 'unknown-user' : 'denied', text);
  if (error instanceof StreamNotFoundError) return new DriverError('no-stream', text);
  if (error instanceof StreamDeletedError) return new DriverError('deleted', text);
  return new DriverError('failed', text);
};
