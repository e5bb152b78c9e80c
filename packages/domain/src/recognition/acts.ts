/** What a student's history tells of a recognised discipline. */
export type RecognitionAct = {
  readonly act: 'recognition';
  readonly discipline: string;
  readonly order: string;
  readonly institution: string | null;
  readonly percent: number | null;
  readonly letter: string;
};
