/** What a student's history tells of the documents that were issued. */
export type DocumentAct =
  | { readonly act: 'transcript'; readonly number: string; readonly credits: number; readonly gpa: string | null }
  | {
      readonly act: 'diploma';
      readonly number: string;
      readonly honours: boolean;
      readonly credits: number;
      readonly gpa: string;
      readonly percent: number;
      readonly letter: string;
    };
