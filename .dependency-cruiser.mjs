// Who may import whom. Read by tools/boundaries.mjs; explained in docs/decisions/0002-typescript-oxlint-dependency-cruiser.md.

/** The packages that each package may import, and whether it is pure: no Node, no package but those named. */
export const packages = {
  domain: { may: [], pure: ['fp-ts', 'io-ts'] },
  projections: { may: ['domain'], pure: ['fp-ts', 'io-ts'] },
  exchange: { may: ['domain', 'projections'], pure: ['fp-ts', 'io-ts', 'csv-parse'] },
  store: { may: ['domain'], pure: ['fp-ts', 'io-ts'] },
  'store-sqlite': { may: ['domain', 'store'] },
  'store-eventstoredb': { may: ['domain', 'store'] },
  application: { may: ['domain', 'projections', 'exchange', 'store', 'store-sqlite', 'store-eventstoredb'] },
  words: { may: ['domain', 'exchange'], pure: [] },
  api: { may: ['domain', 'projections', 'exchange', 'store', 'store-sqlite', 'store-eventstoredb', 'application', 'words'] },
  cli: { may: ['domain', 'projections', 'exchange', 'store', 'store-sqlite', 'store-eventstoredb', 'application', 'words', 'api'] },
};

/** Files that are neither built nor published: tests, and the arbitraries, histories, examples and helpers that only tests use. */
const testing = '(([.]test|/arbitraries|/histories|/regulation)[.]ts$|/src/testing/)';
/** What a room keeps for the tests of other rooms. */
const forTests = '(histories|arbitraries)[.]ts$';
/** What a package may export: itself, and its rooms. Which of them it does export, its manifest says. */
const doors = ['^packages/[^/]+/src/index[.]ts$', '^packages/[^/]+/src/[^/]+/index[.]ts$'];
const oneOf = (names) => `(${names.join('|')})`;
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const directions = Object.entries(packages).map(([name, { may }]) =>
  error(
    `direction-of-${name}`,
    'Packages depend on each other in one direction only.',
    { path: `^packages/${name}/` },
    {
      path: '^(packages|test|bench|tools)/',
      pathNot: `^packages/${oneOf([name, ...may])}/`,
    },
  ),
);

const purity = Object.entries(packages)
  .filter(([, { pure }]) => pure !== undefined)
  .flatMap(([name, { pure }]) => {
    const from = { path: `^packages/${name}/src/`, pathNot: [testing, '^packages/store/src/conformance/'] };
    return [
      error(`purity-of-${name}`, 'A pure package imports nothing of Node.', from, { dependencyTypes: ['core'] }),
      error(`packages-of-${name}`, 'A pure package imports only the packages named here.', from, {
        path: 'node_modules',
        pathNot: `node_modules/${oneOf(pure)}/`,
      }),
    ];
  });

export default {
  forbidden: [
    error('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: '/generated/' }),
    error('no-cycles', 'Modules do not import each other in a circle, not even types.', {}, { circular: true }),
    ...directions,
    ...purity,
    error(
      'words-take-types-of-exchange',
      'Words know what may be wrong with a folder by its types: who says a refusal does not load a reader of CSV.',
      { path: '^packages/words/' },
      { path: '^packages/exchange/', dependencyTypesNot: ['type-only'] },
    ),
    error(
      'packages-by-exports',
      'A package is entered by what it exports.',
      { path: '^packages/([^/]+)/' },
      { path: '^packages/', pathNot: ['^packages/$1/', ...doors] },
    ),
    error(
      'packages-by-exports-from-outside',
      'A package is entered by what it exports.',
      { path: '^(test|bench)/' },
      { path: '^packages/', pathNot: doors },
    ),
    error(
      'rooms-by-index',
      'A room is entered by its index.ts only.',
      { path: '^packages/([^/]+)/src/([^/]+)/', pathNot: testing },
      { path: '^packages/$1/src/[^/]+/', pathNot: ['^packages/$1/src/$2/', '^packages/$1/src/[^/]+/index[.]ts$'] },
    ),
    error(
      'rooms-by-index-from-tests',
      'A test enters other rooms by their index.ts, their named histories or their arbitraries.',
      { path: `^packages/([^/]+)/src/([^/]+)/.*${testing}` },
      {
        path: '^packages/$1/src/[^/]+/',
        pathNot: ['^packages/$1/src/$2/', '^packages/$1/src/[^/]+/index[.]ts$', `^packages/$1/src/[^/]+/${forTests}`],
      },
    ),
    error(
      'rooms-by-index-from-the-package',
      'A room is entered by its index.ts only.',
      { path: '^packages/([^/]+)/src/[^/]+[.]ts$', pathNot: testing },
      { path: '^packages/$1/src/[^/]+/', pathNot: '^packages/$1/src/[^/]+/index[.]ts$' },
    ),
    error(
      'rooms-by-index-from-the-package-tests',
      'A test enters rooms by their index.ts, their named histories or their arbitraries.',
      { path: '^packages/([^/]+)/src/[^/]+[.]test[.]ts$' },
      { path: '^packages/$1/src/[^/]+/', pathNot: ['^packages/$1/src/[^/]+/index[.]ts$', `^packages/$1/src/[^/]+/${forTests}`] },
    ),
    error(
      'no-tests-in-the-product',
      'What is published does not import what is not.',
      { path: '^packages/', pathNot: testing },
      { path: ['[.]test[.]ts$', '/arbitraries[.]ts$', '/histories[.]ts$', '/regulation[.]ts$', '/src/testing/'] },
    ),
    error(
      'declared-packages-only',
      'What is published imports only what its own package.json declares.',
      { path: '^packages/', pathNot: [testing, '^packages/store/src/conformance/'] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
