import { decodeCommand, jsonSchemaOf } from '@tirkeu/application';
import type { AnyCommand } from '@tirkeu/domain';
import { isLeft } from 'fp-ts/lib/Either.js';
import { inBody, malformed } from '../problems/index.ts';

const isObject = (body: unknown): body is Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

type Properties = Readonly<Record<string, { readonly type?: string }>>;

/** The particulars that a command takes as whole numbers. */
const wholeNumbers = ({ codec }: AnyCommand): ReadonlySet<string> => {
  const properties = (jsonSchemaOf(codec as unknown as Parameters<typeof jsonSchemaOf>[0])['properties'] ?? {}) as Properties;
  return new Set(Object.keys(properties).filter((name) => properties[name]?.type === 'integer'));
};

const isWhole = (text: string): boolean => /^(0|[1-9]\d{0,14})$/.test(text);

/**
 * Reads the input of a command: its body with what the path names, which wins. A path is text: what the command takes as a whole number
 * is read as one where it is written as one. The command's codec is the only judge of it.
 */
export const inputReader = (command: AnyCommand): ((body: unknown, params: Readonly<Record<string, string>>) => unknown) => {
  const numbers = wholeNumbers(command);
  return (body, params) => {
    const named = Object.fromEntries(
      Object.entries(params).map(([name, text]) => [name, numbers.has(name) && isWhole(text) ? Number(text) : text]),
    );
    const decoded = decodeCommand(command, isObject(body) ? { ...body, ...named } : body);
    if (isLeft(decoded)) throw malformed(...decoded.left.map(inBody));
    return decoded.right;
  };
};
