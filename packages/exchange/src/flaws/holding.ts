/** What the cells of a column hold, as far as people are told of it. */
export type Holding =
  | { readonly holds: 'number-or-code' | 'text' | 'yes-or-no' | 'day' | 'academic-year' | 'term' | 'iin' }
  | { readonly holds: 'one-of'; readonly words: readonly string[] }
  | { readonly holds: 'whole-number'; readonly from: number; readonly to: number };

/** What a column may name, in a file of the folder or recorded already. */
export type Named = 'programme' | 'discipline' | 'teacher' | 'group' | 'student' | 'statement';
