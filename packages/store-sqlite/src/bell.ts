/** Wakes those who wait for news; a ring that came since `heard` is not missed. */
export type Bell = {
  readonly rung: () => number;
  readonly ring: () => void;
  readonly wait: (heard: number, milliseconds: number) => Promise<void>;
};

export const makeBell = (): Bell => {
  let rung = 0;
  const waiting = new Set<() => void>();
  return {
    rung: () => rung,
    ring: () => {
      rung += 1;
      for (const wake of waiting) wake();
    },
    wait: (heard, milliseconds) =>
      heard !== rung
        ? Promise.resolve()
        : new Promise((resolve) => {
            const wake = (): void => {
              clearTimeout(timer);
              waiting.delete(wake);
              resolve();
            };
            const timer = setTimeout(wake, milliseconds);
            waiting.add(wake);
          }),
  };
};
