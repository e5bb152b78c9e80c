import { importFolder, type JsonSchema, openMemory, readDirectory } from '@tirkeu/application';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edge } from '../cli/tirkeu.ts';
import { breachIn, operations } from './contract.ts';
import { hostileInputsOf, hostileTexts, inputsOf } from './inputs.ts';
import { openOffice } from './office.ts';

const RUNS = Number(process.env['TIRKEU_FUZZ'] ?? 2000);
const SEED = Number(process.env['TIRKEU_SEED'] ?? 34);

type Sent = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
};

type Parameter = { readonly name?: string; readonly in?: string; readonly schema: JsonSchema };
type Described = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
};

const textOf = (schema: JsonSchema): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: inputsOf(schema).map(String) }, { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) });

const sometimes = <A>(arbitrary: fc.Arbitrary<A>, none = 3): fc.Arbitrary<A | undefined> =>
  fc.oneof({ weight: none, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const headers = fc.record(
  {
    'if-match': fc.constantFrom('*', '"0"', '"3"', 'W/"0"', 'x', '"'),
    'if-none-match': fc.constantFrom('*', '"x"', ','),
    'idempotency-key': fc.constantFrom('k1', 'k2', '"k3"', '', 'x'.repeat(300)),
    accept: fc.constantFrom('text/csv', 'text/html', '*/*;q=0', 'application/json', ';;;', 'text/csv;q=1e9'),
    'accept-language': fc.constantFrom('kk', 'ru-RU,en;q=0.1', 'xx', ';', '*'),
  },
  { requiredKeys: [] },
);

/** A text as one segment of a path; nothing, one dot and two would make another path of it. */
const segmentOf = (text: string): string => (['', '.', '..'].includes(text) ? 'x' : encodeURIComponent(text));

const requestTo = ({ path, method, operation }: (typeof operations)[number]): fc.Arbitrary<Sent> => {
  const { parameters = [], requestBody } = operation as unknown as Described;
  const inPath = Object.fromEntries(
    parameters.flatMap((one) => (one.in === 'path' && one.name !== undefined ? [[one.name, textOf(one.schema)]] : [])),
  );
  const inQuery = Object.fromEntries(
    parameters.flatMap((one) => (one.in === 'query' && one.name !== undefined ? [[one.name, sometimes(textOf(one.schema), 8)]] : [])),
  );
  const schema = requestBody?.content['application/json']?.schema;
  const payload =
    schema !== undefined
      ? fc.oneof(
          { weight: 12, arbitrary: hostileInputsOf(schema).map((body) => JSON.stringify(body)) },
          {
            weight: 1,
            arbitrary: fc.constantFrom('', '{', '[]', 'null', '{"__proto__":{}}', '{"a":1,"a":2}', '\ufeff{}', '['.repeat(5000)),
          },
        )
      : method === 'POST'
        ? fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes))
        : fc.constant(undefined);
  const type = fc.oneof(
    { weight: 12, arbitrary: fc.constant(schema === undefined ? 'application/zip' : 'application/json') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('text/plain', 'application/json; charset=latin1', 'x', 'application/zip', 'multipart/form-data'),
    },
  );
  return fc.record({ inPath: fc.record(inPath), inQuery: fc.record(inQuery), payload, type, headers }).map((made): Sent => {
    const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segmentOf(made.inPath[name] ?? ''));
    const query = Object.entries(made.inQuery).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    );
    return {
      method: method as 'GET',
      url: query.length === 0 ? url : `${url}?${query.join('&')}`,
      headers: { ...made.headers, ...(made.payload === undefined ? {} : { 'content-type': made.type }) },
      ...(made.payload === undefined ? {} : { payload: made.payload }),
    };
  });
};

const elsewhere: fc.Arbitrary<Sent> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
  url: fc.oneof(
    fc.constantFrom(...operations.map(({ path }) => path)),
    fc.constantFrom(
      '/',
      '//',
      '/v1',
      '/v1/students/',
      '/v1/tables/none',
      '/docs/../secret',
      '/v1/%2e%2e',
      '/v1/%zz',
      `/v1/${'x/'.repeat(500)}`,
    ),
  ),
});

const requests = fc.oneof({ weight: 9, arbitrary: fc.oneof(...operations.map(requestTo)) }, { weight: 1, arbitrary: elsewhere });

describe('hostile requests', () => {
  it(`${RUNS} of them: no fault, nothing recorded by a refused one, every answer as the reference says`, {
    timeout: 3_600_000,
  }, async () => {
    const storage = openMemory();
    await importFolder(storage, await readDirectory(edge), { actor: 'test' });
    const office = await openOffice(storage, { longestWait: 5 });
    const seen: Record<number, number> = {};
    let events = await storage.events.count();
    for (const request of fc.sample(requests, { numRuns: RUNS, seed: SEED })) {
      const answer = await office.call(request);
      const { statusCode } = answer;
      const told = `${request.method} ${request.url} ${(request.payload ?? '').toString().slice(0, 300)} → ${statusCode} ${answer.body.slice(0, 300)}`;
      seen[statusCode] = (seen[statusCode] ?? 0) + 1;
      if (statusCode >= 500)
        expect({ told, type: answer.json<{ type: string }>().type }).toStrictEqual({ told, type: '/problems/not-there-yet' });
      if (request.method !== 'HEAD') expect(breachIn(request.method, request.url, answer)).toBeUndefined();
      const now = await storage.events.count();
      if (statusCode !== 201) expect({ told, now }).toStrictEqual({ told, now: events });
      events = now;
    }
    const unseen = [200, 201, 400, 404, 405, 409, 412, 415, 422].filter((status) => seen[status] === undefined);
    expect({ unseen, seen }).toStrictEqual({ unseen: [], seen });
  });
});
