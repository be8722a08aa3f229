const { relative } = require('node:path');
const { default: TestSequencer } = require('@jest/test-sequencer');
const seconds = require('./longTests.json');

/** Starts the files that take longest first, so that no worker sits beside the last of them with nothing to do. */
module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    const secondsOf = ({ path, context }) =>
      seconds[relative(context.config.rootDir, path).replaceAll('\\', '/')] ?? 0;
    return super.sort(tests).sort((a, b) => secondsOf(b) - secondsOf(a));
  }
};
