const config = require('../jest.config.js');

/** Only tests that import the source see a mutant; those that go through the built bundle would build it anew for each. */
module.exports = {
  ...config,
  rootDir: '..',
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/(browser|build|bundle|server|workbench)/',
    '<rootDir>/test/.*(Large|Hostile)\\.test\\.ts$',
  ],
};
