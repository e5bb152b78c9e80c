import type { OrderKind, StandingField } from './kinds.ts';

/** Why a student stands where an explanation says; `on` no day is with every order in effect. */
export type OrderReason =
  | { readonly why: 'standing-unknown'; readonly field: 'status' | StandingField; readonly on: string | null }
  | {
      readonly why: 'standing';
      readonly field: 'status' | StandingField;
      readonly value: string;
      readonly on: string | null;
      readonly order: string;
      readonly orderDate: string;
      readonly kind: OrderKind;
      readonly effectiveOn: string;
    };
