// `npm run bench`: the records, written to RESULTS.md. `npm run bench -- api`: the HTTP door, written to API.md with --write.
const [part = 'records', ...more] = process.argv.slice(2);
if (part === 'records') await import('./records.ts');
else if (part === 'api') {
  const { benchApi } = await import('./api.ts');
  await benchApi({ isKept: more.includes('--write') });
} else {
  process.stderr.write(`There is no benchmark “${part}”: records, api.\n`);
  process.exitCode = 2;
}
