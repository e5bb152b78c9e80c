/**
 * What went wrong with the server. `failed`: nobody knows whether it was done (a transport error, no answer in time,
 * a server that gave up); `closed`: the driver was closed, before it was asked or while it waited; the others are the server's
 * word that it was not.
 */
export type DriverErrorKind = 'wrong-revision' | 'no-stream' | 'too-large' | 'unknown-user' | 'denied' | 'deleted' | 'closed' | 'failed';

/** An error of the client, with nothing of it left but a text without secrets. */
export class DriverError extends Error {
  override readonly name = 'DriverError';
  readonly kind: DriverErrorKind;
  /** Of a wrong revision: what the stream holds. */
  readonly actual: number | 'no-stream' | undefined;
  constructor(kind: DriverErrorKind, message: string, actual?: number | 'no-stream') {
    super(message);
    this.kind = kind;
    this.actual = actual;
  }
}

export const isFailure = (error: unknown): error is DriverError => error instanceof DriverError && error.kind === 'failed';
