// Writes docs/COMMANDS.md from the rooms' tables.
import { writeFileSync } from 'node:fs';
import { commandsPage } from '../packages/api/src/index.ts';

writeFileSync(new URL('../docs/COMMANDS.md', import.meta.url), commandsPage());
console.log('docs/COMMANDS.md');
