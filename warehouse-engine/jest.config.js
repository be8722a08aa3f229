const config = require('../jest.config.js');

/** Tests that need the GoogleSQL engine: "npm run test:warehouse" runs them, "npm test" never does. */
module.exports = {
  ...config,
  rootDir: '..',
  testMatch: ['<rootDir>/warehouse-engine/test/**/*.test.ts'],
  testTimeout: 300_000,
};
