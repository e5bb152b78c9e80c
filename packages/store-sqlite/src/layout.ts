/**
 * What kind of file this is and how it came to be: `migrations[n]` takes a file from version n to n + 1.
 * A migration that was ever released is never edited.
 */
export type Layout = {
  /** `PRAGMA application_id`: four letters as a number. */
  readonly applicationId: number;
  /** What a person calls it, in sentences of help. */
  readonly name: string;
  readonly journal: 'WAL' | 'DELETE';
  /** Readable by its owner only, from the first byte on. */
  readonly secret: boolean;
  /** What else a person should know when it is not there. */
  readonly whenMissing: string;
  readonly migrations: readonly string[];
};
