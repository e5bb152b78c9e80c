export type Host = { readonly address: string; readonly port: number };

export const nodePreferences = ['leader', 'follower', 'random', 'read_only_replica'] as const;

/** What a connection string says. */
export type ConnectionSettings = {
  /** Whether the first host is asked for the members of the cluster by the name of all. */
  readonly discover: boolean;
  readonly hosts: readonly Host[];
  readonly credentials: { readonly username: string; readonly password: string } | undefined;
  readonly tls: boolean;
  readonly tlsCAFile: string | undefined;
  readonly nodePreference: (typeof nodePreferences)[number] | undefined;
  readonly numbers: Readonly<Partial<Record<NumberOption, number>>>;
  readonly connectionName: string | undefined;
};

export const numberOptions = [
  'maxDiscoverAttempts',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
] as const;
type NumberOption = (typeof numberOptions)[number];

const form =
  'Write it as esdb://HOST:PORT or esdb+discover://NAME:PORT, with USER:PASSWORD@ before the host (percent-encoded) and options after a question mark.';

/** A connection string that cannot be read. Its message says what is wrong and how to write it, and never repeats the string. */
export class BadConnectionString extends Error {
  override readonly name = 'BadConnectionString';
}

const wrong = (what: string): BadConnectionString => new BadConnectionString(`${what} ${form}`);

const decoded = (text: string, what: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw wrong(`${what} is not percent-encoded as it should be.`);
  }
};

const credentialsOf = (text: string | undefined): ConnectionSettings['credentials'] => {
  if (text === undefined) return undefined;
  const [username, password, ...more] = text.split(':');
  if (!username || !password || more.length > 0) throw wrong('Before the @ there must be a name and a password, and nothing else.');
  return { username: decoded(username, 'The user name'), password: decoded(password, 'The password') };
};

const hostOf = (text: string): Host => {
  const [, address, port = '2113'] = /^([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?$/.exec(text.trim()) ?? [];
  if (address === undefined || Number(port) < 1 || Number(port) > 65_535) throw wrong('A host is missing or not written as HOST:PORT.');
  return { address, port: Number(port) };
};

const truth = (value: string, name: string): boolean => {
  if (value !== 'true' && value !== 'false') throw wrong(`The option ${name} must be true or false.`);
  return value === 'true';
};

/** The least that each may be; the keep-alives may be -1 as well, for never. Below ten seconds the client warns, and a server may hang up. */
const least: Readonly<Record<NumberOption, number>> = {
  maxDiscoverAttempts: 1,
  discoveryInterval: 1,
  gossipTimeout: 1,
  keepAliveInterval: 10_000,
  keepAliveTimeout: 1,
};

const wholeNumber = (value: string, name: NumberOption): number => {
  const never = name.startsWith('keepAlive');
  if (never && value === '-1') return -1;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least[name]) return Number(value);
  throw wrong(`The option ${name} must be a whole number of at least ${least[name]}${never ? ', or -1 for never' : ''}.`);
};

const preference = (value: string): (typeof nodePreferences)[number] => {
  const plain = value.toLowerCase().replaceAll(/[^a-z]/g, '');
  const known = nodePreferences.find((name) => name.replaceAll('_', '') === plain);
  if (known === undefined) throw wrong(`The option nodePreference must be one of ${nodePreferences.join(', ')}.`);
  return known;
};

const known = [
  'tls',
  'tlsCAFile',
  'tlsVerifyCert',
  'nodePreference',
  'connectionName',
  'defaultDeadline',
  'throwOnAppendFailure',
  ...numberOptions,
];

/** Options by their names as they are written here; the client's own time-outs are not taken from the string. */
const optionsOf = (text: string | undefined): ReadonlyMap<string, string> => {
  const options = new Map<string, string>();
  for (const pair of (text ?? '').split('&').filter((part) => part !== '')) {
    const at = pair.indexOf('=');
    const given = at < 0 ? pair : pair.slice(0, at);
    const name = known.find((one) => one.toLowerCase() === given.toLowerCase());
    // not repeated: what follows a question mark that was not encoded may belong to a password
    if (name === undefined)
      throw wrong(at > 0 ? `An option is not known: there are ${known.join(', ')}.` : 'An option is not written as NAME=VALUE.');
    options.set(name, decoded(pair.slice(at + 1), `The option ${name}`));
  }
  return options;
};

/** Reads a connection string, or throws a `BadConnectionString`. It may hold a password: neither it nor a part of it is in what is thrown. */
export const readConnectionString = (text: string): ConnectionSettings => {
  const [, scheme, rest] = /^([a-z+]+):\/\/(.*)$/s.exec(text.trim()) ?? [];
  if ((scheme !== 'esdb' && scheme !== 'esdb+discover') || rest === undefined)
    throw wrong('It does not begin with esdb:// or esdb+discover://.');
  const question = rest.indexOf('?');
  const before = question < 0 ? rest : rest.slice(0, question);
  const at = before.lastIndexOf('@');
  const options = optionsOf(question < 0 ? undefined : rest.slice(question + 1));
  const hosts = before
    .slice(at + 1)
    .replace(/\/+$/, '')
    .split(',')
    .map(hostOf);
  if (scheme === 'esdb+discover' && hosts.length > 1)
    throw wrong('After esdb+discover:// there is one name, which stands for all members; several hosts go with esdb://.');
  if (options.get('tlsVerifyCert') === 'false') {
    throw wrong('The option tlsVerifyCert=false would not be obeyed: name the certificate of the authority (tlsCAFile).');
  }
  const chosen = options.get('nodePreference');
  return {
    discover: scheme === 'esdb+discover',
    hosts,
    credentials: credentialsOf(at < 0 ? undefined : before.slice(0, at)),
    tls: truth(options.get('tls') ?? 'true', 'tls'),
    tlsCAFile: options.get('tlsCAFile'),
    nodePreference: chosen === undefined ? undefined : preference(chosen),
    numbers: Object.fromEntries(
      numberOptions.flatMap((name) => {
        const value = options.get(name);
        return value === undefined ? [] : [[name, wholeNumber(value, name)] as const];
      }),
    ),
    connectionName: options.get('connectionName'),
  };
};

/** Where the store is, for people: hosts, and no word of users. */
export const placeOf = ({ discover, hosts }: ConnectionSettings): string =>
  `${discover ? 'esdb+discover' : 'esdb'}://${hosts.map(({ address, port }) => `${address}:${port}`).join(',')}`;
