import type { OrderKind } from './kinds.ts';

/** What a student's history tells of an order; no reason where there is none, or nobody may read it. */
export type OrderAct = {
  readonly act: 'order';
  readonly order: string;
  readonly kind: OrderKind;
  readonly reason: string | null;
  readonly institution: string | null;
  readonly until: string | null;
  readonly cancels: string | null;
};
