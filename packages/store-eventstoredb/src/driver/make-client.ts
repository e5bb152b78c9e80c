import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { StoreFault } from '@tirkeu/store';
import type { ConnectionSettings } from '../connection-string.ts';
import { ServerClient } from './server-client.ts';

/**
 * How a node of a cluster is looked for, unless the connection string says otherwise: whoever asks tries again, so the client goes
 * round once and in seconds, not ten times, which nobody could stop. Two nodes that are silent leave time for the third.
 */
const usualSearch = { maxDiscoverAttempts: 1, gossipTimeout: 3 };

const certificate = (path: string | undefined): { readonly rootCertificate?: Buffer } => {
  if (path === undefined) return {};
  const read = <A>(what: string, work: () => A): A => {
    try {
      return work();
    } catch (cause) {
      throw new StoreFault('unavailable', path, `The certificate of the authority (tlsCAFile) ${what}`, { cause });
    }
  };
  const rootCertificate = read('cannot be read.', () => readFileSync(path));
  read('is no certificate in the form of PEM.', () => new X509Certificate(rootCertificate.toString('latin1')));
  return { rootCertificate };
};

/**
 * A client for what a connection string says. It is never given the string itself, which it would print under `DEBUG=esdb:*`.
 */
export const makeClient = (settings: ConnectionSettings): ServerClient => {
  const { discover, hosts, credentials, tls, tlsCAFile, nodePreference, numbers, connectionName } = settings;
  const { maxDiscoverAttempts, discoveryInterval, gossipTimeout, keepAliveInterval, keepAliveTimeout } = numbers;
  const channel = { insecure: !tls, ...certificate(tls ? tlsCAFile : undefined) };
  const common = {
    ...(keepAliveInterval === undefined ? {} : { keepAliveInterval }),
    ...(keepAliveTimeout === undefined ? {} : { keepAliveTimeout }),
    ...(connectionName === undefined ? {} : { connectionName }),
  };
  const [first, ...others] = hosts.map((host) => ({ ...host }));
  if (first === undefined) throw new Error('defect: a connection string without a host');
  if (!discover && others.length === 0) return new ServerClient({ endpoint: first, ...common }, channel, credentials);
  const cluster = {
    ...common,
    ...usualSearch,
    ...(nodePreference === undefined ? {} : { nodePreference }),
    ...(maxDiscoverAttempts === undefined ? {} : { maxDiscoverAttempts }),
    ...(discoveryInterval === undefined ? {} : { discoveryInterval }),
    ...(gossipTimeout === undefined ? {} : { gossipTimeout }),
  };
  return discover
    ? new ServerClient({ discover: first, ...cluster }, channel, credentials)
    : new ServerClient({ endpoints: [first, ...others], ...cluster }, channel, credentials);
};
