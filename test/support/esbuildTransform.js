const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const OWN_SOURCE = readFileSync(__filename, 'utf8');

/**
 * Once a module stands, its exports are plain values: esbuild's getters call one another at every use. Whoever
 * required it earlier, in a circle, keeps the getters; a circle that is not through yet does so altogether.
 */
const PLAIN_EXPORTS = `try {
  module.exports = Object.defineProperty({ ...module.exports }, '__esModule', { value: true });
} catch {}`;

/** Jest transform: TypeScript to CommonJS with source maps, by the same compiler as the bundle. */
module.exports = {
  /** What jest keeps holds as long as file, configuration, compiler and this transform stay as they are. */
  getCacheKey(source, path, { configString }) {
    const hash = createHash('sha256');
    for (const part of [OWN_SOURCE, version, configString, path, source])
      hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 32);
  },
  process(source, path) {
    const { code } = transformSync(source, {
      loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
      footer: PLAIN_EXPORTS,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code };
  },
};
