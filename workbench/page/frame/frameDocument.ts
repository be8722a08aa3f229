import { frameStorageShim } from './frameStorage';
import { googleScriptShim, legalArgument } from './googleScriptShim';

const HEAD = /<head(?:\s[^>]*)?>/i;
const DOCTYPE = /^\s*<!doctype[^>]*>/i;

/** The add-on's HTML with `google.script` and its storage in place before its own scripts run. */
export function frameDocument(html: string, stored: Record<string, string> = {}): string {
  const items = JSON.stringify(stored).replace(/</g, '\\u003c');
  const shim = `<script>(${googleScriptShim.toString()})(${legalArgument.toString()});
(${frameStorageShim.toString()})(${items})</script>`;
  const start = HEAD.exec(html) ?? DOCTYPE.exec(html);
  if (!start) return shim + html;
  const at = start.index + start[0].length;
  return html.slice(0, at) + shim + html.slice(at);
}
