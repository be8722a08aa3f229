const NAME = 'DocsOncePlugin';

/** Takes a cell function's comment away from its assignment: Sheets reads the one above the top-level function. */
class DocsOncePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const file of Object.keys(assets).filter((name) => name.endsWith('.js'))) {
          compilation.updateAsset(file, (source) => new sources.RawSource(once(source.source())));
        }
      });
    });
  }
}

function once(code) {
  const [stubs, ...rest] = String(code).split(/(?<=\/\/ webpackBootstrap\n)/);
  const doc = /^\/\*\*\n(?: \*.*\n)*? \* @customfunction\n \*\/\n/gm;
  return stubs + rest.join('').replace(doc, '');
}

module.exports = { DocsOncePlugin };
