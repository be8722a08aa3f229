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
  testTimeout: 30_000,
  // Left to itself jest keeps a core free: on two, one worker would do everything while the other idles.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longestFirst.js',
};
