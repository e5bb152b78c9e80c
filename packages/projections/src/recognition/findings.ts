import { entryOf } from '@tirkeu/domain';
import { inForce } from '@tirkeu/domain/orders';
import type { Finder, Found } from '../register/index.ts';

/** What is odd among the recognised disciplines of a student. */
export const recognitionFinders: readonly Finder[] = [
  (_, { record }) =>
    Object.values(record.recognitions).flatMap(({ discipline, order }): readonly Found[] =>
      entryOf(record.orders, order) === undefined ? [{ kind: 'recognised-by-no-order', document: discipline, discipline, order }] : [],
    ),
  (_, { record }) => {
    const standing = new Set<string>(inForce(Object.values(record.orders)).map(({ order }) => order));
    return Object.values(record.recognitions).flatMap(({ discipline, order }): readonly Found[] =>
      entryOf(record.orders, order) !== undefined && !standing.has(order)
        ? [{ kind: 'recognised-by-cancelled-order', document: discipline, discipline, order }]
        : [],
    );
  },
];
