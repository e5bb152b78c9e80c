import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { output } from './running.ts';

/** Where Debian's package has it. */
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const hasChromium = existsSync(chromium);

const asScript = (question: object): string => `var question = ${JSON.stringify(question).replaceAll('<', '\\u003c')};`;

/** Runs a bundle in headless Chromium and gives its answer. */
export const inChromium = async (project: string, script: string, question: object): Promise<unknown> => {
  writeFileSync(join(project, 'question.js'), asScript(question));
  writeFileSync(join(project, 'bundle.js'), script);
  const shown = 'document.body.textContent = `answer:${encodeURIComponent(globalThis.answer)}:`';
  const page = `<!doctype html><meta charset="utf-8"><body><script src="question.js"></script><script src="bundle.js"></script><script>${shown}</script>`;
  writeFileSync(join(project, 'page.html'), page);
  const flags =
    '--disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run --disable-background-networking --disable-component-update';
  const args = ['--headless', '--no-sandbox', ...flags.split(' '), '--disable-sync', `--user-data-dir=${join(project, 'profile')}`];
  const dom = await output(chromium, [...args, '--dump-dom', pathToFileURL(join(project, 'page.html')).href], project);
  const answer = /answer:([^:]*):/.exec(dom)?.[1];
  if (answer === undefined) throw new Error(`the page shows no answer: ${dom}`);
  return JSON.parse(decodeURIComponent(answer)) as unknown;
};

/** Runs a bundle where there is nothing but the language: no Node, no window, no console. Gives its answer. */
export const inNothing = (script: string, question: object): unknown => {
  const context = createContext({});
  // V8 puts one into every context.
  runInContext('delete globalThis.console', context);
  for (const name of ['process', 'require', 'console', 'window', 'Buffer', 'setTimeout', 'crypto'])
    if (runInContext(`typeof ${name}`, context) !== 'undefined') throw new Error(`there is a ${name}`);
  runInContext(asScript(question), context);
  runInContext(script, context);
  return JSON.parse(runInContext('answer', context) as string) as unknown;
};
