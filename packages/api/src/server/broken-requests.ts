import { newActId } from '@tirkeu/application';
import { problemDocument } from '../problems/index.ts';
import type { Socket } from 'node:net';

const statuses: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** Answers what is no HTTP that can be read, and closes: a problem too, but in English, since no header was understood. */
export const answerBrokenRequest = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, phrase] = statuses[error.code ?? ''] ?? [400, 'Bad Request'];
  const document = {
    ...problemDocument('en', 'malformed', { status, errors: [{ pointer: '', fault: 'unreadable' }] }),
    instance: `urn:tirkeu:request:${newActId()}`,
  };
  const body = JSON.stringify(document);
  socket.end(
    `HTTP/1.1 ${status} ${phrase}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};
