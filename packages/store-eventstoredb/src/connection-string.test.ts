import { describe, expect, it } from 'vitest';
import { BadConnectionString, placeOf, readConnectionString } from './connection-string.ts';

const password = 'hush@hush:p/w?&#%';
const secret = encodeURIComponent(password);

describe('a connection string', () => {
  it('of one server', () => {
    expect(readConnectionString('esdb://localhost:2113?tls=false')).toStrictEqual({
      discover: false,
      hosts: [{ address: 'localhost', port: 2113 }],
      credentials: undefined,
      tls: false,
      tlsCAFile: undefined,
      nodePreference: undefined,
      numbers: {},
      connectionName: undefined,
    });
  });

  it('of a server without port or options is secure, at 2113', () => {
    expect(readConnectionString(' esdb://db.example.kz/ ')).toMatchObject({ hosts: [{ address: 'db.example.kz', port: 2113 }], tls: true });
  });

  it('of a cluster by the name of all', () => {
    expect(readConnectionString('esdb+discover://cluster.dns:2114?NodePreference=ReadOnlyReplica&maxdiscoverattempts=3')).toMatchObject({
      discover: true,
      hosts: [{ address: 'cluster.dns', port: 2114 }],
      nodePreference: 'read_only_replica',
      numbers: { maxDiscoverAttempts: 3 },
    });
  });

  it('of a cluster by its members', () => {
    expect(readConnectionString('esdb://a:1,b:2,[::1]:3?tlsCAFile=%2Fca%2Froot.crt').hosts).toStrictEqual([
      { address: 'a', port: 1 },
      { address: 'b', port: 2 },
      { address: '[::1]', port: 3 },
    ]);
  });

  it('with a user, whose password may hold anything once it is encoded', () => {
    expect(readConnectionString(`esdb://office:${secret}@localhost`).credentials).toStrictEqual({ username: 'office', password });
  });

  it('may do without keep-alives', () => {
    expect(readConnectionString('esdb://localhost?keepAliveInterval=-1&keepAliveTimeout=-1').numbers).toStrictEqual({
      keepAliveInterval: -1,
      keepAliveTimeout: -1,
    });
  });

  it('names its place without its user', () => {
    expect(placeOf(readConnectionString(`esdb://office:${secret}@a:1,b?tls=false`))).toBe('esdb://a:1,b:2113');
    expect(placeOf(readConnectionString(`esdb+discover://office:${secret}@a`))).toBe('esdb+discover://a:2113');
  });

  for (const text of [
    '',
    'localhost:2113',
    `http://office:${secret}@localhost`,
    `esdb://`,
    `esdb://office@localhost`,
    `esdb://office:${secret}:${secret}@localhost`,
    `esdb://office:${secret}%zz@localhost`,
    `esdb://office:${secret}@`,
    `esdb://office:${secret}@local host`,
    `esdb://office:${secret}@localhost:0`,
    `esdb://office:${secret}@localhost:99999`,
    `esdb://office:${secret}@localhost?tls=perhaps`,
    `esdb://office:${secret}@localhost?password=${secret}`,
    `esdb://office:${secret}@localhost?${secret}`,
    `esdb://office:${secret}@localhost?tlsVerifyCert=false`,
    `esdb://office:${secret}@localhost?nodePreference=${secret}`,
    `esdb://office:${secret}@localhost?keepAliveInterval=${secret}`,
    `esdb://office:${secret}@localhost?keepAliveInterval=-5`,
    `esdb://office:${secret}@localhost?keepAliveInterval=9999`,
    `esdb://office:${secret}@localhost?keepAliveTimeout=0`,
    `esdb://office:${secret}@localhost?maxDiscoverAttempts=-1`,
    `esdb://office:${secret}@localhost?gossipTimeout=0`,
    `esdb+discover://office:${secret}@a:1,b:2`,
  ]) {
    it(`that cannot be read is refused without a word of it: ${text.replaceAll(secret, '…')}`, () => {
      const read = () => readConnectionString(text);
      expect(read).toThrow(BadConnectionString);
      try {
        read();
      } catch (fault) {
        const { message, stack } = fault as BadConnectionString;
        expect(`${JSON.stringify(fault)} ${stack} ${message}`).not.toContain('hush');
        expect(message).toContain('esdb://HOST:PORT');
      }
    });
  }
});
