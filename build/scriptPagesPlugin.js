const NAME = 'ScriptPagesPlugin';

/**
 * Writes every script that a page fetches later as an HTML file of its name, since Apps Script serves HTML files and
 * nothing else. The page runs the script that it finds in the file.
 */
class ScriptPagesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const chunk of compilation.chunks) {
          if (chunk.canBeInitial()) continue;
          for (const file of chunk.files) {
            const script = String(compilation.getAsset(file).source.source());
            compilation.deleteAsset(file);
            const page = new sources.RawSource(scriptPage(chunk.name, script));
            compilation.emitAsset(`${chunk.name}.html`, page);
          }
        }
      });
    });
  }
}

/** @throws Error when the script would end its own element: the compiler is to escape that in texts */
function scriptPage(name, script) {
  if (/<\/script|<!--/i.test(script)) throw new Error(`${name} holds what ends a script element`);
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><script>${script}</script>\n`;
}

module.exports = { ScriptPagesPlugin };
