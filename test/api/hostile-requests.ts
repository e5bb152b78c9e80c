import type { JsonSchema } from '@tirkeu/application';
import fc from 'fast-check';
import { operations } from './contract.ts';
import { hostileInputsOf, hostileTexts, inputsOf } from './inputs.ts';

/** A request as it is sent. */
export type Sent = {
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

const headers = fc.record({
  'if-match': sometimes(fc.constantFrom('*', '"0"', '"3"', 'W/"0"', 'x', '"'), 9),
  'if-none-match': sometimes(fc.constantFrom('*', '"x"', ','), 9),
  'idempotency-key': sometimes(fc.constantFrom('k1', 'k2', '"k3"', '', 'x'.repeat(300)), 9),
  accept: sometimes(fc.constantFrom('text/csv', 'text/html', '*/*;q=0', 'application/json', ';;;', 'text/csv;q=1e9')),
  'accept-language': sometimes(fc.constantFrom('kk', 'ru-RU,en;q=0.1', 'xx', ';', '*')),
  // most of the time the right token is sent, which is added by whoever sends
  authorization: sometimes(fc.constantFrom('', 'Bearer', 'Bearer x.y.z', 'Basic Og==', `Bearer ${'x'.repeat(5000)}`), 40),
});

const given = (texts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));

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
      headers: { ...given(made.headers), ...(made.payload === undefined ? {} : { 'content-type': made.type }) },
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

/** Requests as hostile people send them, to every operation of the document and beside it. */
export const hostileRequests: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 9, arbitrary: fc.oneof(...operations.map(requestTo)) },
  { weight: 1, arbitrary: elsewhere },
);
