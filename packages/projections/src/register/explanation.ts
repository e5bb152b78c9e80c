import { type Decimal, exactText, type Fraction, type Reason } from '@tirkeu/domain';

/** A fact or a number that a step starts from: what kind, which document or place it stands in, and what it says. */
export type Input = { readonly kind: string; readonly id: string; readonly value: string };

/** One step towards a number: the rule that makes it, what it rests on, its outcome, and what it was made from. */
export type Step = { readonly rule: string; readonly reason: Reason; readonly value: string | null; readonly inputs: readonly Input[] };

/** Why something came out as it did; the value as the table prints it, null where there is none. */
export type Explanation = { readonly value: string | null; readonly steps: readonly Step[] };

/** A step as it is told: a sentence in place of the particulars of its reason. */
export type ToldStep = Omit<Step, 'reason'> & { readonly text: string };

/** An explanation as it is told. */
export type ToldExplanation<E extends Explanation = Explanation> = Omit<E, 'steps'> & { readonly steps: readonly ToldStep[] };

/** Puts an explanation into the words of whoever tells it. */
export const tellExplanation = <E extends Explanation>(explanation: E, sentenceOf: (reason: Reason) => string): ToldExplanation<E> => ({
  ...explanation,
  steps: explanation.steps.map(({ rule, reason, value, inputs }) => ({ rule, text: sentenceOf(reason), value, inputs })),
});

/** A step by a rule of EXCHANGE. */
export const step = (rule: number, reason: Reason, value: string | null, inputs: readonly Input[] = []): Step => ({
  rule: `EXCHANGE rule ${rule}`,
  reason,
  value,
  inputs,
});

/** A step by a rule of the house, which the exchange format does not know (docs/RULES.md): rectification, voiding. */
export const houseStep = (rule: string, reason: Reason, value: string | null, inputs: readonly Input[] = []): Step => ({
  rule: `house rule ${rule}`,
  reason,
  value,
  inputs,
});

/** What a step starts from. */
export const input = (kind: string, id: string, value: string | number): Input => ({ kind, id, value: String(value) });

/** A place in a policy, as an input. */
export const ofPolicy = (policy: string, pointer: string, value: string | number | boolean): Input => ({
  kind: 'policy',
  id: `${policy}${pointer}`,
  value: String(value),
});

const DIGITS = 60;

/** A number exactly: as a decimal where it is one, otherwise as n/d in lowest terms. */
export const exactly = (number: Fraction): string => {
  for (let digits = 0, scale = 1n; digits <= DIGITS; digits++, scale *= 10n) {
    if ((number.n * scale) % number.d !== 0n) continue;
    const units = ((number.n * scale) / number.d).toString().padStart(digits + 1, '0');
    return digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
  }
  return exactText(number);
};

/** A decimal with at least the two places that tables print, and all that it has. */
export const withPlaces = (decimal: Decimal): string => {
  const [whole = '', places = ''] = decimal.split('.');
  return `${whole}.${places.padEnd(2, '0')}`;
};
