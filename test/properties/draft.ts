/** The cells of a row, by column; what is left out is empty. */
export type Cells = Readonly<Record<string, string>>;

/** A row of a grading scale, as it stands in `policy.json`. */
export type ScaleRow = {
  readonly letter: string;
  readonly fromPercent: number;
  readonly points: string | number;
  readonly traditional: string;
};

/** A policy, as it stands in `policy.json`. */
export type PolicyDraft = {
  readonly id: string;
  readonly inForceFrom: string;
  readonly scale: readonly ScaleRow[];
  readonly finalGrade: { readonly ratingWeight: string | number; readonly examWeight: string | number; readonly rounding: 'half-up' };
  readonly admission: { readonly minimumRating: string | number };
  readonly exam: { readonly passMark: string | number; readonly mustPass: boolean };
  readonly transferPoint: Readonly<Record<string, string | number>>;
  readonly scholarship: { readonly goodLetters: readonly string[]; readonly excellentLetters: readonly string[] };
  readonly honours: {
    readonly minimumGpa: string | number;
    readonly courseLetters: readonly string[];
    readonly attestationLetters: readonly string[];
    readonly repeatsAllowed: boolean;
  };
};

/** The files of the exchange format, with their columns in the order of its table. */
export const columnsOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    programmes: 'programme,name_kk,name_ru,name_en,degree,credits,years',
    disciplines: 'discipline,name_kk,name_ru,name_en,credits,cycle,component,control,counts_in_gpa',
    curricula: 'programme,intake,semester,discipline,kind',
    calendars: 'calendar,academic_year,period,term,from,to',
    teachers: 'teacher,surname,given_name,patronymic,department',
    groups: 'group,programme,intake,language,adviser',
    students: 'student,iin,surname,given_name,patronymic,born_on,sex,citizenship,social_category',
    orders:
      'order_number,order_date,kind,student,effective_on,programme,group,course,form,language,funding,reason,until,institution,new_surname,new_given_name,new_patronymic,cancels',
    statements: 'statement,term,discipline,group,attempt,teacher,issued_on,closed_on',
    marks: 'statement,student,rating1,rating2,exam,absence,mark',
    appeals: 'appeal,statement,student,filed_on,minutes_number,minutes_date,decision,exam_after',
    recognised: 'student,discipline,recognised_on,percent,institution,order_number',
    theses: 'student,topic,supervisor,reviewer,topic_approved_on,originality_percent,predefence_on',
    attestation: 'student,kind,minutes_number,held_on,percent,credits',
  }).map(([file, columns]) => [file, columns.split(',')]),
);

export type FileName =
  | 'programmes'
  | 'disciplines'
  | 'curricula'
  | 'calendars'
  | 'teachers'
  | 'groups'
  | 'students'
  | 'orders'
  | 'statements'
  | 'marks'
  | 'appeals'
  | 'recognised'
  | 'theses'
  | 'attestation';

export const fileNames = Object.keys(columnsOf) as readonly FileName[];

/** The files that a first import needs, besides the policy. */
export const neededFiles: readonly FileName[] = ['programmes', 'disciplines', 'calendars', 'groups', 'students', 'orders'];

/** A folder before it is written: its policies and the rows of its files. */
export type Draft = { readonly policies: readonly PolicyDraft[]; readonly rows: Readonly<Record<FileName, readonly Cells[]>> };

/** Something for each file. */
export const forEachFile = <A>(make: (file: FileName) => A): Readonly<Record<FileName, A>> =>
  Object.fromEntries(fileNames.map((file) => [file, make(file)])) as Record<FileName, A>;

/** A row with all its columns. */
export const rowOf = (file: FileName, cells: Cells): Cells =>
  Object.fromEntries(columnsOf[file]!.map((column) => [column, cells[column] ?? '']));

/** What a folder tells when it is read: the same text in NFC. */
export const inNfc = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value.normalize('NFC')]));

/** Compares texts by code points, by the plainest means. */
export const byCodePoints = (a: string, b: string): number => {
  const x = [...a].map((c) => c.codePointAt(0)!);
  const y = [...b].map((c) => c.codePointAt(0)!);
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length;
};
