import { styleText } from 'node:util';

/** A stream that a printer writes to: standard output, standard error, or a test's own. */
export type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** What a text is meant to look like on a terminal. */
export type Look = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Writes texts for people. */
export type Printer = {
  readonly isTerminal: boolean;
  /** The width of the terminal; 80 elsewhere. */
  readonly width: number;
  readonly line: (text?: string) => void;
  readonly lines: (texts: readonly string[]) => void;
  /** Text as it is, without a line feed. */
  readonly raw: (text: string) => void;
  /** The text in a colour, if the stream shows colours. */
  readonly look: (look: Look, text: string) => string;
};

/* eslint-disable-next-line no-control-regex -- these are the characters to be taken out */
const hostile = /\u001b(?!\[[\d;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Without characters that could move the cursor, ring the bell or turn the direction of writing: data is shown, never obeyed. */
export const harmless = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll(hostile, '\ufffd');

/** A printer for a stream. A reader that has gone away is no error: what it does not want to read is not written. */
export const printer = (stream: Stream): Printer => {
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    gone = true;
  });
  const raw = (text: string): void => {
    if (!gone) stream.write(text);
  };
  return {
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? 80,
    raw,
    line: (text = '') => raw(`${harmless(text)}\n`),
    lines: (texts) => {
      if (texts.length > 0) raw(texts.map((text) => `${harmless(text)}\n`).join(''));
    },
    look: (look, text) => styleText(look, text, { stream }),
  };
};
