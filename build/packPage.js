const { gzipSync } = require('node:zlib');

const INLINE_SCRIPT = /<script[^>]*>([\s\S]*)<\/script>/;

/**
 * 85 printable characters, without those that HtmlService, HTML or a quoted text could mistake for
 * something: quotes, backslash, backtick, `<`, `&`, `?`, `/` and `*`.
 */
const ALPHABET =
  '!#$%()+,-.0123456789:;=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/**
 * Shrinks a page that carries its script inside: the script travels gzipped and is unpacked by the
 * browser before it runs. Nothing in the packed text meets the rewriting that HtmlService does to
 * comments, templates and tags.
 *
 * @param {string} html a page with one inline script
 * @returns {string} the same page, its script packed
 */
function packedPage(html) {
  const script = INLINE_SCRIPT.exec(html)?.[1];
  if (!script) throw new Error('the page has no inline script to pack');
  const packed = gzipSync(script, { level: 9 });
  const call = `unpack("${ALPHABET}", "${encoded(packed)}", ${packed.length});`;
  return html.replace(INLINE_SCRIPT, () => `<script>${unpack.toString()}\n${call}</script>`);
}

/** Four bytes as five digits to the base of 85; the last group is filled up with zeros. */
function encoded(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let group = 0;
    for (let byte = 0; byte < 4; byte++) group = group * 256 + (bytes[at + byte] ?? 0);
    let digits = '';
    for (let digit = 0; digit < 5; digit++) {
      digits = ALPHABET.charAt(group % 85) + digits;
      group = Math.floor(group / 85);
    }
    text += digits;
  }
  return text;
}

/* Runs in the page; written for browsers, without comments or template literals. */
function unpack(alphabet, text, length) {
  const show = () => {
    document.body.textContent = 'This browser is too old for Flywheel. Please update it.';
  };
  if (typeof DecompressionStream === 'undefined') {
    show();
    return;
  }
  const bytes = new Uint8Array(length + 3);
  for (let at = 0, place = 0; at < text.length; at += 5, place += 4) {
    let group = 0;
    for (let digit = 0; digit < 5; digit++) {
      group = group * 85 + alphabet.indexOf(text.charAt(at + digit));
    }
    for (let byte = 3; byte >= 0; byte--) {
      bytes[place + byte] = group % 256;
      group = Math.floor(group / 256);
    }
  }
  const packed = new Blob([bytes.subarray(0, length)]);
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
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
