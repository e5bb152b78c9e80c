import { asKept, Decimal, isCalendarDate, Text, Traditional } from '../kernel/index.ts';
import { normalRules } from './normal-form.ts';
import type { PolicyRules } from './rules.ts';

/** A place in a policy document that cannot be read, by JSON pointer. */
export type DocumentFault = { readonly pointer: string; readonly fault: 'unknown-key' | 'missing-key' | 'bad-value' };

/** One policy of a document: its rules, or undefined where it has faults. */
export type ReadPolicy = { readonly pointer: string; readonly id: string | undefined; readonly rules: PolicyRules | undefined };

export type PolicyDocument = {
  readonly institution: Readonly<Record<string, string>> | undefined;
  readonly policies: readonly ReadPolicy[];
  readonly faults: readonly DocumentFault[];
};

type Faults = { readonly add: (pointer: string, fault: DocumentFault['fault']) => undefined };
type Reader<A> = (value: unknown, pointer: string, faults: Faults) => A | undefined;

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const check =
  <A>(convert: (value: unknown) => A | undefined): Reader<A> =>
  (value, pointer, faults) =>
    convert(value) ?? faults.add(pointer, 'bad-value');

const text = check((value) => (typeof value === 'string' && Text.is(asKept(value)) ? asKept(value) : undefined));
const flag: Reader<boolean> = (value, pointer, faults) => (typeof value === 'boolean' ? value : faults.add(pointer, 'bad-value'));
const day = check((value) => (typeof value === 'string' && isCalendarDate(value) ? value : undefined));
const percent = check((value) => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100 ? value : undefined));
/** A decimal is a string or an integer; a number with a fraction has been through floating point and is refused. */
const decimal = check((value): Decimal | undefined => {
  const written = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof written === 'string' && Decimal.is(written) ? written : undefined;
});
const word = <A extends string>(...words: readonly A[]) => check((value) => words.find((candidate) => candidate === value));

const list =
  <A>(member: Reader<A>): Reader<readonly A[]> =>
  (value, pointer, faults) => {
    if (!Array.isArray(value)) return faults.add(pointer, 'bad-value');
    const members = value.map((inner: unknown, i) => member(inner, `${pointer}/${i}`, faults));
    return members.some((inner) => inner === undefined) ? undefined : (members as readonly A[]);
  };

const dictionary =
  <A>(keys: RegExp, member: Reader<A>): Reader<Readonly<Record<string, A>>> =>
  (value, pointer, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return faults.add(pointer, 'bad-value');
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      keys.test(key) ? member(inner, `${pointer}/${escaped(key)}`, faults) : faults.add(`${pointer}/${escaped(key)}`, 'unknown-key'),
    ]);
    return entries.some(([, inner]) => inner === undefined) ? undefined : (Object.fromEntries(entries) as Readonly<Record<string, A>>);
  };

const object =
  <F extends Readonly<Record<string, Reader<unknown>>>>(
    fields: F,
  ): Reader<{ readonly [K in keyof F]: Exclude<ReturnType<F[K]>, undefined> }> =>
  (value, pointer, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return faults.add(pointer, 'bad-value');
    const given = value as Readonly<Record<string, unknown>>;
    let whole = true;
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(fields, key)) {
        faults.add(`${pointer}/${escaped(key)}`, 'unknown-key');
        whole = false;
      }
    }
    const entries = Object.entries(fields).map(([key, reader]) => {
      const read = Object.hasOwn(given, key)
        ? reader(given[key], `${pointer}/${key}`, faults)
        : faults.add(`${pointer}/${key}`, 'missing-key');
      whole &&= read !== undefined;
      return [key, read];
    });
    return whole ? (Object.fromEntries(entries) as never) : undefined;
  };

const policy = object({
  id: text,
  inForceFrom: day,
  scale: list(
    object({ letter: text, fromPercent: percent, points: decimal, traditional: word(...(Object.keys(Traditional.keys) as Traditional[])) }),
  ),
  finalGrade: object({ ratingWeight: decimal, examWeight: decimal, rounding: word('half-up') }),
  admission: object({ minimumRating: decimal }),
  exam: object({ passMark: decimal, mustPass: flag }),
  transferPoint: dictionary(/^[1-9]\d?$/, decimal),
  scholarship: object({ goodLetters: list(text), excellentLetters: list(text) }),
  honours: object({ minimumGpa: decimal, courseLetters: list(text), attestationLetters: list(text), repeatsAllowed: flag }),
});

const readPolicy = (value: unknown, pointer: string, faults: Faults): ReadPolicy => {
  const read = policy(value, pointer, faults);
  const id = typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? asKept(value.id) : undefined;
  if (read === undefined) return { pointer, id, rules: undefined };
  const { id: policyId, ...rest } = read;
  return { pointer, id, rules: normalRules({ policy: policyId, ...rest } as unknown as PolicyRules) };
};

/**
 * Reads the parsed content of a `policy.json` (EXCHANGE, Policy): the institution and its policies in their normal form, and
 * every place that cannot be read, all in one run. Never throws.
 */
export const readPolicyDocument = (json: unknown): PolicyDocument => {
  const found: DocumentFault[] = [];
  const faults: Faults = {
    add: (pointer, fault) => {
      found.push({ pointer, fault });
      return undefined;
    },
  };
  const policies: ReadPolicy[] = [];
  const document = object({
    institution: dictionary(/./u, text),
    policies: (value, pointer, inner) => {
      if (!Array.isArray(value)) return inner.add(pointer, 'bad-value');
      policies.push(...value.map((member: unknown, i) => readPolicy(member, `${pointer}/${i}`, inner)));
      return policies;
    },
  })(json, '', faults);
  return { institution: document?.institution, policies, faults: found };
};
