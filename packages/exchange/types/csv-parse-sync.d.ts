// csv-parse's own types pull in all of Node's, which would let a pure package see process and Buffer without a word from the compiler.
// This is the part of its browser build that we use; tsconfig.json points here.

export interface Info {
  readonly bytes: number;
  readonly bytes_records: number;
  readonly comment_lines: number;
  readonly empty_lines: number;
  readonly invalid_field_length: number;
  readonly lines: number;
  readonly records: number;
}

export interface InfoRecord extends Info {
  readonly column: number | string;
  readonly error: CsvError | undefined;
  readonly header: boolean;
  readonly index: number;
  readonly raw: string | undefined;
}

export interface InfoField extends InfoRecord {
  readonly quoting: boolean;
}

export interface Options {
  readonly bom?: boolean;
  readonly cast?: boolean | ((value: string, context: InfoField) => unknown);
  readonly columns?: false;
  readonly comment?: string | null;
  readonly delimiter?: string;
  readonly encoding?: 'utf8';
  readonly escape?: string | null;
  readonly from?: number;
  readonly from_line?: number;
  readonly info?: boolean;
  readonly ltrim?: boolean;
  readonly max_record_size?: number;
  readonly on_record?: (record: string[], context: InfoRecord) => string[] | null | undefined;
  readonly on_skip?: (error: CsvError | undefined, raw: string | undefined) => undefined;
  readonly quote?: string | null | boolean;
  readonly raw?: boolean;
  readonly record_delimiter?: string | string[];
  readonly relax_column_count?: boolean;
  readonly relax_column_count_less?: boolean;
  readonly relax_column_count_more?: boolean;
  readonly relax_quotes?: boolean;
  readonly rtrim?: boolean;
  readonly skip_empty_lines?: boolean;
  readonly skip_records_with_error?: boolean;
  readonly to?: number;
  readonly to_line?: number;
  readonly trim?: boolean;
}

export class CsvError extends Error {
  readonly code: string;
  readonly [key: string]: unknown;
}

export function parse(
  input: string | Uint8Array,
  options: Options & { readonly info: true; readonly raw: true },
): { info: Info; record: string[]; raw: string }[];
export function parse(input: string | Uint8Array, options: Options & { readonly info: true }): { info: Info; record: string[] }[];
export function parse(input: string | Uint8Array, options?: Options): string[][];
