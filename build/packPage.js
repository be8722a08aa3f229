const { gzipSync } = require('node:zlib');

const INLINE_SCRIPT = /<script[^>]*>([\s\S]*)<\/script>/;

/**
 * Shrinks a page that carries its script inside: the script travels gzipped and is unpacked by the
 * browser before it runs. The packed text is base64url: no `/`, `+`, `<` or backtick can meet the
 * rewriting that HtmlService does to comments, templates and tags.
 *
 * @param {string} html a page with one inline script
 * @returns {string} the same page, its script packed
 */
function packedPage(html) {
  const script = INLINE_SCRIPT.exec(html)?.[1];
  if (!script) throw new Error('the page has no inline script to pack');
  const packed = gzipSync(script, { level: 9 }).toString('base64url');
  return html.replace(
    INLINE_SCRIPT,
    () => `<script>${unpack.toString()}\nunpack("${packed}");</script>`,
  );
}

/* Runs in the page; written for browsers, without comments or template literals. */
function unpack(packed) {
  const tooOld = 'This browser is too old for Flywheel. Please update it.';
  const show = () => {
    document.body.textContent = tooOld;
  };
  if (typeof DecompressionStream === 'undefined') {
    show();
    return;
  }
  const bytes = atob(packed.replace(/-/g, '+').replace(/_/g, '\u002f'));
  const buffer = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  const stream = new Blob([buffer]).stream().pipeThrough(new DecompressionStream('gzip'));
  new Response(stream).text().then((source) => {
    const script = document.createElement('script');
    script.textContent = source;
    document.body.append(script);
  }, show);
}

/** Webpack plugin: packs the script of one emitted page. */
class PackPagePlugin {
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('PackPagePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'PackPagePlugin', stage }, (assets) => {
        const page = assets[this.filename];
        if (!page) throw new Error(`${this.filename} was not emitted`);
        const html = packedPage(page.source().toString());
        compilation.updateAsset(this.filename, new sources.RawSource(html));
      });
    });
  }
}

module.exports = { PackPagePlugin, packedPage };
