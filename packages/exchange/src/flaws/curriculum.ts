/** What may be wrong with programmes, disciplines and curricula. */
export type CurriculumFlaw =
  | { readonly kind: 'programme-differs'; readonly programme: string; readonly column: string }
  | { readonly kind: 'discipline-differs'; readonly discipline: string; readonly column: string }
  | { readonly kind: 'curriculum-row-differs'; readonly discipline: string; readonly column: string }
  | { readonly kind: 'semester-beyond-programme'; readonly semesters: number };
