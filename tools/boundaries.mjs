// Checks who imports whom by the rules of .dependency-cruiser.mjs. A cruise that sees fewer modules than there are files has failed too.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import configuration from '../.dependency-cruiser.mjs';

process.chdir(join(import.meta.dirname, '..'));

const ignored = (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path);
const files = globSync(['packages/*/{src,bin}/**/*.{ts,mjs}', 'test/**/*.ts', 'bench/**/*.ts'], { exclude: ignored }).sort();
const { forbidden, options } = configuration;
const { enhancedResolveOptions, ...cruiseOptions } = options;
const { output } = await cruise(files, { ...cruiseOptions, validate: true, ruleSet: { forbidden } }, enhancedResolveOptions);

const { violations, totalDependenciesCruised } = output.summary;
const seen = new Set(output.modules.map(({ source }) => source));
const unseen = files.filter((file) => !seen.has(file));

for (const { rule, from, to, cycle } of violations) {
  const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
  const why = forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  console.error(`${from}: ${rule.name}: → ${path}\n  ${why}`);
}
for (const file of unseen) console.error(`${file}: was not seen`);
if (files.length === 0) console.error('no modules at all were seen');
console.log(`boundaries: ${files.length} modules, ${totalDependenciesCruised} dependencies, ${violations.length} violations`);
process.exitCode = files.length === 0 || unseen.length > 0 || totalDependenciesCruised === 0 || violations.length > 0 ? 1 : 0;
