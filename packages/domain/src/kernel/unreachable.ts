/** The compiler's proof that a switch is exhaustive; reaching it at run time is a defect. */
export const unreachable = (never: never): never => {
  throw new Error(`defect: unreachable case ${JSON.stringify(never)}`);
};
