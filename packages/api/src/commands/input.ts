import { decodeCommand } from '@tirkeu/application';
import type { AnyCommand } from '@tirkeu/domain';
import { isLeft } from 'fp-ts/lib/Either.js';
import { malformed } from '../problems/index.ts';

const isObject = (body: unknown): body is Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** The input of a command: its body with what the path names, which wins. The command's codec is the only judge of it. */
export const inputOf = (command: AnyCommand, body: unknown, params: Readonly<Record<string, string>>): unknown => {
  const decoded = decodeCommand(command, isObject(body) ? { ...body, ...params } : body);
  if (isLeft(decoded)) throw malformed(...decoded.left.map(({ path, message }) => ({ pointer: path, message })));
  return decoded.right;
};
