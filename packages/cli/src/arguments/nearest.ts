/** How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word of the other. */
export const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

const longestWord = 40;

/** The known word that was probably meant, if there is one near enough. */
export const nearest = (given: string, known: readonly string[]): string | undefined => {
  const word = given.toLowerCase();
  if (word === '' || word.length > longestWord) return undefined;
  const begun = known.filter((candidate) => candidate.startsWith(word));
  if (begun.length === 1) return begun[0];
  const [best] = known
    .map((candidate) => ({ candidate, away: distance(word, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(1, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.away - b.away);
  return best?.candidate;
};
