import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from '@tirkeu/api';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '..', '..');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** The program that uses the client, compiled by itself: its types are there only when they have been generated. */
const program = join(root, 'test', 'client');

/** Writes the types of the client that is made from the OpenAPI document: `generated/office.ts`. */
export const generateClient = async (): Promise<void> => {
  const document = JSON.stringify(openApiDocument());
  const text = astToString(await openapiTS(document, { immutable: true, silent: true }));
  mkdirSync(join(program, 'generated'), { recursive: true });
  writeFileSync(join(program, 'generated', 'office.ts'), text);
};

/** What the compiler has to say of the program. */
export const compiled = (): string => spawnSync(process.execPath, [compiler, '--project', program], { encoding: 'utf8' }).stdout;

type Program = { readonly enterByHand: (url: string, token: string, folder: string) => Promise<number> };

/** The program itself. */
export const { enterByHand } = (await import(join(program, 'enter-by-hand.ts'))) as Program;
