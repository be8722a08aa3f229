import { googleScriptShim, legalArgument } from './googleScriptShim';

const HEAD = /<head(?:\s[^>]*)?>/i;
const DOCTYPE = /^\s*<!doctype[^>]*>/i;

/** The add-on's HTML with `google.script` in place before its own scripts run. */
export function frameDocument(html: string): string {
  const shim = `<script>(${googleScriptShim.toString()})(${legalArgument.toString()})</script>`;
  const start = HEAD.exec(html) ?? DOCTYPE.exec(html);
  if (!start) return shim + html;
  const at = start.index + start[0].length;
  return html.slice(0, at) + shim + html.slice(at);
}
