/** Lets pieces of work be done one after the other, in the order in which they are asked for; one that fails holds up nobody. */
export const inTurn = (): (<A>(work: () => Promise<A>) => Promise<A>) => {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = before.then(work);
    before = mine.catch(() => undefined);
    return mine;
  };
};
