/** What may be wrong with teachers and groups. */
export type GroupsFlaw =
  | { readonly kind: 'teacher-differs'; readonly teacher: string; readonly column: string }
  | { readonly kind: 'group-differs'; readonly group: string; readonly column: string };
