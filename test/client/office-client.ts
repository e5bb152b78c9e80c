import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/office.ts';

/** An office over HTTP, as the client generated from its OpenAPI document knows it. */
export type OfficeClient = Client<paths>;

/** A client that calls on an office with a token. */
export const officeClient = (baseUrl: string, token: string): OfficeClient =>
  createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${token}` } });

/** What the office answered. Throws where it did not do what it was asked. */
export const done = async <A>(asked: Promise<{ readonly data?: A; readonly error?: unknown; readonly response: Response }>): Promise<A> => {
  const { data, error, response } = await asked;
  if (data === undefined) throw new Error(`${response.url} answers ${response.status}: ${JSON.stringify(error)}`);
  return data;
};
