/** What may be odd about the windows that a student's marks were entered in. */
export type WindowOddity = {
  readonly kind: 'window-reopened';
  readonly statement: string;
  readonly reopenedBy: string | null;
  readonly from: string;
  readonly until: string;
  readonly ground: string;
};
