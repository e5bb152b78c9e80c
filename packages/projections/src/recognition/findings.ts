import { entryOf } from '@tirkeu/domain';
import { inForce } from '@tirkeu/domain/orders';
import type { Finder } from '../register/index.ts';

/** What is odd among the recognised disciplines of a student. */
export const recognitionFinders: readonly Finder[] = [
  {
    kind: 'recognised-by-no-order',
    find: (_, { record }) =>
      Object.values(record.recognitions).flatMap(({ discipline, order }) =>
        entryOf(record.orders, order) === undefined
          ? [{ document: discipline, text: `${discipline} is recognised by order ${order}, which is not in the record.` }]
          : [],
      ),
  },
  {
    kind: 'recognised-by-cancelled-order',
    find: (_, { record }) => {
      const standing = new Set<string>(inForce(Object.values(record.orders)).map(({ order }) => order));
      return Object.values(record.recognitions).flatMap(({ discipline, order }) =>
        entryOf(record.orders, order) !== undefined && !standing.has(order)
          ? [{ document: discipline, text: `${discipline} is recognised by order ${order}, which was cancelled; it stays recognised.` }]
          : [],
      );
    },
  },
];
