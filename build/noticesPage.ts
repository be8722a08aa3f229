import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages carry of other people's work; a test keeps the list equal to what they import. */
export const SHIPPED = [
  'preact',
  'uqr',
  'fflate',
  'saxes',
  'cfb',
  '@noble/ciphers',
  '@noble/hashes',
] as const;
const PACKAGES = join(__dirname, '..', 'node_modules');

/** The licences of what ships inside the pages, as a page of its own that travels with them. */
export function noticesPage(): string {
  const notices = SHIPPED.map((name) => {
    const { version, license } = JSON.parse(
      readFileSync(join(PACKAGES, name, 'package.json'), 'utf8'),
    );
    return `${name} ${version} (${license})\n\n${licenceOf(name)}`;
  });
  const escaped = notices.join('\n\n\n').replace(/[<>&`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<!doctype html><meta charset="utf-8"><title>Notices</title><pre>\n${escaped}\n</pre>\n`;
}

/** The text of a package's licence; some publish only its name, which then stands in the line above. */
function licenceOf(name: string): string {
  const file = readdirSync(join(PACKAGES, name)).find((each) => /^licen[cs]e/i.test(each));
  return file ? readFileSync(join(PACKAGES, name, file), 'utf8').trim() : '';
}
