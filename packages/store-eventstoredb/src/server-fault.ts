import { StoreFault } from '@tirkeu/store';
import { DriverError } from './driver/index.ts';

/** How OpenSSL and Node speak of a certificate that they do not accept; there is no connection then. */
const aboutCertificate = /certificate/i;

/** The fault that an error of the driver is; other errors stay what they are. */
export const serverFault = (error: unknown, place: string, stream: string = place): unknown => {
  if (!(error instanceof DriverError)) return error;
  switch (error.kind) {
    case 'unknown-user': {
      const help = 'The server does not know this user, or not by this password. Check both in the connection string.';
      return new StoreFault('denied', place, help, { cause: error });
    }
    case 'denied': {
      const help =
        'The server does not allow this to the user of the connection string, or to anybody where it names none. The user must be allowed to read $all, and to read and write streams.';
      return new StoreFault('denied', place, help, { cause: error });
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
      const help = aboutCertificate.test(error.message)
        ? 'The certificate of the server is not one to be trusted at this address. Name the authority that signed it (tlsCAFile), and the server as its certificate does.'
        : 'The server cannot be reached or does not answer. Check that it runs, its address and whether it speaks TLS (tls=false if not) in the connection string, and the network.';
      return new StoreFault('unavailable', place, help, { cause: error });
    }
    default:
      return error.kind satisfies never;
  }
};
