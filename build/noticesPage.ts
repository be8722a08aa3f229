import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages carry of other people's work; a test keeps the list equal to what they import. */
export const SHIPPED = ['preact', 'uqr'] as const;
const PACKAGES = join(__dirname, '..', 'node_modules');

/** The licences of what ships inside the pages, as a page of its own that travels with them. */
export function noticesPage(): string {
  const notices = SHIPPED.map((name) => {
    const { version, license } = JSON.parse(
      readFileSync(join(PACKAGES, name, 'package.json'), 'utf8'),
    );
    const text = readFileSync(join(PACKAGES, name, 'LICENSE'), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}`;
  });
  const escaped = notices.join('\n\n\n').replace(/[<>&`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<!doctype html><meta charset="utf-8"><title>Notices</title><pre>\n${escaped}\n</pre>\n`;
}
