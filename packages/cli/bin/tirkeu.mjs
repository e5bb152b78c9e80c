#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

const { directory } = enableCompileCache();
// threads look for it there
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;
await import(import.meta.filename.includes('node_modules') ? '../dist/main.js' : '../src/main.ts');
