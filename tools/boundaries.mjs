// Checks who imports whom by the rules of .dependency-cruiser.mjs. A cruise that sees fewer modules than there are files has failed too.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import configuration, { packages } from '../.dependency-cruiser.mjs';

process.chdir(process.argv[2] ?? join(import.meta.dirname, '..'));

const ignored = (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path);
const files = globSync(['packages/*/{src,bin}/**/*.{ts,mjs}', 'test/**/*.ts', 'bench/**/*.ts'], { exclude: ignored }).sort();
const { forbidden, options } = configuration;
const { enhancedResolveOptions, ...cruiseOptions } = options;
const { output } = await cruise(files, { ...cruiseOptions, validate: true, ruleSet: { forbidden } }, enhancedResolveOptions);

const { violations, totalDependenciesCruised } = output.summary;
const seen = new Set(output.modules.map(({ source }) => source));

const problems = files.filter((file) => !seen.has(file)).map((file) => `${file}: was not seen`);
if (files.length === 0 || totalDependenciesCruised === 0) problems.push('nothing was seen at all');

for (const { rule, from, to, cycle } of violations) {
  const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
  const why = forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  problems.push(`${from} → ${path}: ${rule.name}: ${why}`);
}

// What a package declares is held to the same table as what it imports.
for (const manifest of globSync('packages/*/package.json')) {
  const name = manifest.split('/')[1];
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  const may = packages[name]?.may;
  if (may === undefined) problems.push(`${manifest}: a new package is entered in the table of .dependency-cruiser.mjs first`);
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
    const ours = dependency.startsWith('@tirkeu/') ? dependency.slice('@tirkeu/'.length) : undefined;
    if (ours !== undefined && may !== undefined && !may.includes(ours)) problems.push(`${manifest}: ${name} may not depend on ${ours}`);
  }
}

for (const problem of problems) console.error(problem);
console.log(`boundaries: ${files.length} modules, ${totalDependenciesCruised} dependencies, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
