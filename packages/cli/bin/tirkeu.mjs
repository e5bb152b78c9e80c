#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import(import.meta.filename.includes('node_modules') ? '../dist/main.js' : '../src/main.ts');
