import type { CommandName } from '../arguments/index.ts';
import type { Command } from './command.ts';

export type { Command, Desk, Environment, ExitCode, Undo } from './command.ts';

/** The commands, each loaded only when it is called. */
export const loadCommand: Readonly<Record<CommandName, () => Promise<Command>>> = {
  import: async () => (await import('./import.ts')).importCommand,
  results: async () => (await import('./results.ts')).resultsCommand,
  history: async () => (await import('./history.ts')).historyCommand,
  transcript: async () => (await import('./transcript.ts')).transcriptCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  do: async () => (await import('./do.ts')).doCommand,
  ask: async () => (await import('./ask.ts')).askCommand,
  findings: async () => (await import('./findings.ts')).findingsCommand,
  status: async () => (await import('./status.ts')).statusCommand,
  rebuild: async () => (await import('./rebuild.ts')).rebuildCommand,
  copy: async () => (await import('./copy.ts')).copyCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  template: async () => (await import('./template.ts')).templateCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  token: async () => (await import('./token.ts')).tokenCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
  start: async () => (await import('./start.ts')).startCommand,
};
