import { openApiDocument } from '@tirkeu/api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { LightMyRequestResponse } from 'fastify';

type Content = Readonly<Record<string, { readonly schema: object }>>;
type Response = { readonly $ref?: string; readonly content?: Content };
type Operation = { readonly operationId: string; readonly responses: Readonly<Record<string, Response>> };

export const document = openApiDocument();

/** Every operation of the document with its method and path. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation: operation as Operation })),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: 'https://tirkeu.test/openapi', ...document });

const pointerOf = (...parts: readonly string[]): string =>
  parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const check = (pointer: string) => {
  const validate = ajv.getSchema(`https://tirkeu.test/openapi#${encodeURI(pointer)}`);
  if (validate === undefined) throw new Error(`the document has no ${pointer}`);
  return validate;
};

/** Finds the operation that a path means. */
export const operationOf = (method: string, url: string) => {
  const path = url.split('?')[0] ?? '';
  return operations.find(
    (candidate) =>
      candidate.method === method && new RegExp(`^${candidate.path.replaceAll(/[.]/g, '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
};

/** What is wrong with an answer by the document; undefined where nothing is. Answers that no operation gave are problems at least. */
export const breachIn = (method: string, url: string, answer: LightMyRequestResponse): string | undefined => {
  const { statusCode, headers, body } = answer;
  const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
  const found = operationOf(method, url);
  const told = (what: string) => `${method} ${url} → ${statusCode} ${type}: ${what}: ${body.slice(0, 500)}`;
  if (found === undefined) {
    if (type !== 'application/problem+json') return told('is no problem');
    return check('/components/schemas/Problem')(answer.json()) === true ? undefined : told('is no right problem');
  }
  const { path, operation } = found;
  const response = operation.responses[statusCode] ?? operation.responses[`${String(statusCode)[0]}XX`];
  if (response === undefined) return told('has a status that the document does not know');
  const place =
    response.$ref === undefined ? pointerOf('paths', path, method.toLowerCase(), 'responses', String(statusCode)) : response.$ref.slice(1);
  const { content } = place
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, part) => (node as Readonly<Record<string, unknown>>)[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    ) as Response;
  if (content === undefined) return body === '' ? undefined : told('has a body');
  if (content[type] === undefined) return told('has a type that the document does not know');
  if (type === 'text/csv') return undefined;
  const validate = check(`${place}${pointerOf('content', type, 'schema')}`);
  return validate(answer.json()) === true ? undefined : told(ajv.errorsText(validate.errors));
};
