import { isLeft } from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';

/** A list with at least one member. */
export const someOf = <A>(member: t.Type<A>): t.Type<readonly A[]> => {
  const list = t.readonlyArray(member);
  const isSome = (members: readonly A[]): boolean => members.length > 0;
  return new t.RefinementType(
    `SomeOf<${member.name}>`,
    (u): u is readonly A[] => list.is(u) && isSome(u),
    (u, context) => {
      const decoded = list.validate(u, context);
      return isLeft(decoded) || isSome(decoded.right) ? decoded : t.failure(u, context, 'at least one is needed');
    },
    t.identity,
    list,
    isSome,
  );
};
