/** What may be wrong with a student's personal file. */
export type StudentFlaw =
  | { readonly kind: 'student-differs'; readonly student: string; readonly column: string }
  | { readonly kind: 'iin-needed' }
  | { readonly kind: 'iin-contradicts-row' }
  | { readonly kind: 'iin-taken'; readonly holder: string };
