import * as t from 'io-ts';

/** A personal value as stores see it: ciphertext, readable only with the person's key. */
export type Sealed = { readonly sealed: string };
export const Sealed: t.Type<Sealed> = t.readonly(t.type({ sealed: t.string }), 'Sealed');

/** A personal value: in the open while it is decided on, sealed wherever it is stored. */
export type Personal<A> = A | Sealed;

export const isSealed = <A>(value: Personal<A> | undefined): value is Sealed =>
  typeof value === 'object' && value !== null && 'sealed' in value;

/** The codec of a personal value: the value itself, or its sealed form. */
export class PersonalType<A extends string> extends t.Type<Personal<A>> {
  readonly _tag = 'PersonalType' as const;
  readonly of: t.Type<A, string>;
  constructor(of: t.Type<A, string>) {
    super(
      `Personal<${of.name}>`,
      (u): u is Personal<A> => of.is(u) || Sealed.is(u),
      (u, c) => (Sealed.is(u) ? t.success(u) : of.validate(u, c)),
      t.identity,
    );
    this.of = of;
  }
}

/** Marks a field as personal data: it is sealed with the key of the nearest enclosing student or teacher before any store sees it. */
export const personal = <A extends string>(of: t.Type<A, string>): PersonalType<A> => new PersonalType<A>(of);

/** Where a personal field lies in a codec: property names, and `*` for each member of an array. */
export type PersonalPath = readonly string[];

type Node = {
  readonly _tag?: string;
  readonly props?: Readonly<Record<string, t.Mixed>>;
  readonly types?: readonly t.Mixed[];
  readonly type?: t.Mixed;
  readonly codomain?: t.Mixed;
};

/** Forms of codecs that hold nothing. */
const leaves: ReadonlySet<string> = new Set(['StringType', 'NumberType', 'BooleanType', 'NullType', 'LiteralType', 'KeyofType']);

/** The personal fields of a codec. Throws (a defect) on a form that it cannot walk: what it does not see would stay unsealed. */
export const personalPaths = (codec: t.Mixed): readonly PersonalPath[] => {
  const node = codec as unknown as Node;
  const under = (step: string, inner: t.Mixed): readonly PersonalPath[] => personalPaths(inner).map((path) => [step, ...path]);
  const form = node._tag ?? 'no form';
  switch (form) {
    case 'PersonalType':
      return [[]];
    case 'InterfaceType':
    case 'PartialType':
      return Object.entries(node.props ?? {}).flatMap(([key, inner]) => under(key, inner));
    case 'IntersectionType':
      return (node.types ?? []).flatMap(personalPaths);
    case 'ReadonlyArrayType':
    case 'ArrayType':
      return node.type === undefined ? [] : under('*', node.type);
    case 'ReadonlyType':
    case 'ExactType':
    case 'RefinementType':
      return node.type === undefined ? [] : personalPaths(node.type);
    case 'UnionType':
      if ((node.types ?? []).some((inner) => personalPaths(inner).length > 0))
        throw new Error(`defect: personal data in a union: ${codec.name}`);
      return [];
    case 'DictionaryType':
      if (node.codomain !== undefined && personalPaths(node.codomain).length > 0)
        throw new Error(`defect: personal data in a dictionary: ${codec.name}`);
      return [];
    default:
      if (!leaves.has(form)) throw new Error(`defect: a form in which personal data cannot be looked for: ${codec.name}`);
      return [];
  }
};

type PlainObject = Readonly<Record<string, unknown>>;
const isObject = (u: unknown): u is PlainObject => typeof u === 'object' && u !== null && !Array.isArray(u);

const ownerOf = (object: PlainObject, outer: string | undefined): string | undefined =>
  typeof object['student'] === 'string'
    ? `student:${object['student']}`
    : typeof object['teacher'] === 'string'
      ? `teacher:${object['teacher']}`
      : outer;

const walk = (
  value: unknown,
  path: PersonalPath,
  at: number,
  pointer: string,
  owner: string | undefined,
  f: (value: unknown, pointer: string, owner: string) => unknown,
): unknown => {
  if (value === undefined) return value;
  const step = path[at];
  if (step === undefined) {
    if (owner === undefined) throw new Error(`defect: personal data of nobody at ${pointer}`);
    return f(value, pointer, owner);
  }
  if (step === '*') {
    return Array.isArray(value) ? value.map((member, i) => walk(member, path, at + 1, `${pointer}/${i}`, owner, f)) : value;
  }
  if (!isObject(value) || value[step] === undefined) return value;
  return { ...value, [step]: walk(value[step], path, at + 1, `${pointer}/${step}`, ownerOf(value, owner), f) };
};

/**
 * A copy of `value` with `f` applied to each personal field at `paths`; `f` gets the value, its JSON pointer and its owner
 * (`student:NUMBER` or `teacher:NUMBER`, from the nearest enclosing object that names one).
 */
export const mapPersonal = <A>(
  paths: readonly PersonalPath[],
  value: A,
  f: (value: unknown, pointer: string, owner: string) => unknown,
): A => paths.reduce<unknown>((current, path) => walk(current, path, 0, '', undefined, f), value) as A;

/** Whether no personal field of a value is sealed: what a person says in a command is said in the open. */
export const isInTheOpen = (paths: readonly PersonalPath[], value: unknown): boolean =>
  paths.every((path) => {
    const inner = path.reduce<readonly unknown[]>(
      (values, step) =>
        values.flatMap((each) => (step === '*' ? (Array.isArray(each) ? (each as unknown[]) : []) : isObject(each) ? [each[step]] : [])),
      [value],
    );
    return !inner.some((each) => isSealed(each as Personal<string> | undefined));
  });
