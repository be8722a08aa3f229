const path = require('node:path');
const { mainWithRooms } = require('./mainWithRooms');
const { scriptlessJson } = require('./scriptlessJson');

/** Webpack loader of main.ts, the file of globals; its option `withAccess` says what to build with. */
module.exports = function mainLoader(source) {
  const done = this.async();
  const { withAccess } = this.getOptions();
  mainWithRooms(path.dirname(this.resourcePath), source, withAccess).then(
    ({ code, declarations }) => {
      this.emitFile('declarations.html', scriptlessJson(declarations));
      done(null, code);
    },
    done,
  );
};
