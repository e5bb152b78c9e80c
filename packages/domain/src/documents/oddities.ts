type Mark = { readonly percent: number; readonly letter: string };

/** One thing that an issued diploma says otherwise than the record of today. */
export type DiplomaDifference =
  | { readonly of: 'graduation' }
  | { readonly of: 'credits'; readonly issued: number; readonly recorded: number }
  | { readonly of: 'gpa'; readonly issued: string; readonly recorded: string | null }
  | { readonly of: 'attestation'; readonly issued: Mark; readonly recorded: Mark | null }
  | { readonly of: 'honours'; readonly issued: boolean };

/** What may be odd about diplomas, and about a student who has graduated: recorded, lawful, and worth a look. */
export type DiplomaOddity =
  | { readonly kind: 'diploma-issued-twice'; readonly number: string; readonly issuedOn: string }
  | {
      readonly kind: 'diploma-differs-from-record';
      readonly number: string;
      readonly issuedOn: string;
      readonly differences: readonly DiplomaDifference[];
    }
  | { readonly kind: 'graduated-with-debts'; readonly order: string; readonly disciplines: readonly string[] }
  | {
      readonly kind: 'credits-short-of-programme';
      readonly order: string;
      readonly credits: number;
      readonly programme: string;
      readonly needed: number;
    }
  | { readonly kind: 'graduated-without-attestation'; readonly order: string };
