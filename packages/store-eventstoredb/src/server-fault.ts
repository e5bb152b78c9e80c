import { StoreFault } from '@tirkeu/store';
import { DriverError } from './driver/index.ts';

/** The fault that an error of the driver is; other errors stay what they are. */
export const serverFault = (error: unknown, place: string, stream: string = place): unknown => {
  if (!(error instanceof DriverError)) return error;
  switch (error.kind) {
    case 'denied': {
      const help = 'The server refuses this user. Check name and password in the connection string, and what the user may do.';
      return new StoreFault('unavailable', place, help, { cause: error });
    }
    case 'too-large': {
      const help =
        'One event is larger than the server takes (1 MiB unless it was started with another --max-append-size). Nothing of it was written.';
      return new StoreFault('unavailable', stream, help, { cause: error });
    }
    case 'deleted':
    case 'no-stream': {
      const help = 'This stream was deleted on the server, which Tirkeu never does. Put back the latest copy of the store.';
      return new StoreFault('missing', stream, help, { cause: error });
    }
    case 'closed':
      return new StoreFault('unavailable', place, 'It was closed before this was asked of it, or while it was waited for.', {
        cause: error,
      });
    case 'wrong-revision':
    case 'failed': {
      const help =
        'The server cannot be reached or does not answer. Check that it runs, its address and certificate in the connection string, and the network.';
      return new StoreFault('unavailable', place, help, { cause: error });
    }
    default:
      return error.kind satisfies never;
  }
};
