const { availableParallelism } = require('node:os');

// The manifest's zone, so that code which leans on the script's zone fails here as it would on Google.
process.env.TZ = require('./appsscript.json').timeZone;

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{test,emulator/test}/**/*.test.{ts,tsx}'],
  transform: { '\\.(ts|tsx)$': '<rootDir>/test/support/esbuildTransform.js' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  // Copies of the source that mutants are tried in.
  modulePathIgnorePatterns: [
    '<rootDir>/.cache',
    '<rootDir>/(mutants|warehouse-engine)/node_modules',
  ],
  coverageProvider: 'v8',
  // The same library as one file: a few hundred modules less to find in every test of the server.
  moduleNameMapper: {
    '^hyperformula$': '<rootDir>/node_modules/hyperformula/dist/hyperformula.full.js',
  },
  testTimeout: 30_000,
  // A test's world looks its globals up through a hook, thirty times slower than a local name.
  sandboxInjectedGlobals: require('./emulator/builtInNames.json'),
  // One more than cores: a worker that waits for the browser leaves its core to another.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/test/support/longestFirst.js',
};
