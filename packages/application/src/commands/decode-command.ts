import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js';
import type { AnyCommand } from '@tirkeu/domain';
import * as t from 'io-ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** What is wrong with an input, by JSON pointer, and what should be there. The value itself is never repeated. */
export type InputProblem = { readonly path: string } & (
  | { readonly fault: 'unknown' }
  | { readonly fault: 'missing' | 'wrong'; readonly expected: JsonSchema }
);

type Wrapped = { readonly _tag?: string; readonly type?: Wrapped };

/** The form of a codec under whatever it was wrapped in. */
const formOf = (codec: Wrapped): string | undefined =>
  (codec._tag === 'RefinementType' || codec._tag === 'ExactType' || codec._tag === 'ReadonlyType') && codec.type !== undefined
    ? formOf(codec.type)
    : codec._tag;

/** What was expected at the place of an error; of one of several forms all of them. */
const faultOf = ({ value, context }: t.ValidationError) => {
  const codec = (context.find(({ type }) => formOf(type as Wrapped) === 'UnionType') ?? context.at(-1))?.type;
  if (codec === undefined || codec === t.never) return { fault: 'unknown' } as const;
  return { fault: value === undefined ? 'missing' : 'wrong', expected: jsonSchemaOf(codec as t.Mixed) } as const;
};

/** The n-th member of an intersection or union is a step of the codec, which a person does not see. */
const isVisible = (context: t.Context, i: number): boolean => {
  const parent = context[i - 1];
  const form = parent === undefined ? undefined : formOf(parent.type as Wrapped);
  return (form !== 'IntersectionType' && form !== 'UnionType') || !/^\d+$/.test(context[i]?.key ?? '');
};

/** Decodes the input of a command; every fault of it in one run. */
export const decodeCommand = (command: AnyCommand, json: unknown): Either<readonly InputProblem[], unknown> => {
  const decoded = command.codec.decode(json);
  if (!isLeft(decoded)) return right(decoded.right);
  const problems = new Map<string, InputProblem>();
  for (const error of decoded.left) {
    const keys = error.context.flatMap(({ key }, i) =>
      i > 0 && isVisible(error.context, i) ? [key.replaceAll('~', '~0').replaceAll('/', '~1')] : [],
    );
    const path = keys.length === 0 ? '' : `/${keys.join('/')}`;
    if (!problems.has(path)) problems.set(path, { path, ...faultOf(error) });
  }
  return left([...problems.values()]);
};
