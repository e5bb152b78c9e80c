import { isSealed } from './personal.ts';

type Fields = Readonly<Record<string, unknown>>;

const own = (object: object, key: string): unknown => (Object.hasOwn(object, key) ? (object as Fields)[key] : undefined);

const same = (a: unknown, b: unknown): boolean => a === b || isSealed(a as never) || isSealed(b as never);

/**
 * The first of `fields` in which two things differ, or undefined where they are the same. A sealed value, one that can no longer be
 * opened, is not compared.
 */
export const differingField = <F extends string>(fields: readonly F[], recorded: object, wanted: object): F | undefined =>
  fields.find((field) => !same(own(recorded, field), own(wanted, field)));

/** The JSON pointer of the first difference between two plain values, or undefined. */
export const differingPointer = (a: unknown, b: unknown): string | undefined => {
  if (a === b) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return '';
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  for (const key of keys) {
    const inner = differingPointer(own(a, key), own(b, key));
    if (inner !== undefined) return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${inner}`;
  }
  return undefined;
};

/** JSON with sorted keys: one text for one value. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const object = value as Fields;
    const members = Object.keys(object)
      .filter((key) => object[key] !== undefined)
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
};
