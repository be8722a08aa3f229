import { HtmlOutput } from './htmlOutput';
import { Service } from './service';

/** HtmlService: static pages. Templates are not emulated, on purpose: they are slow and easily broken. */
export class HtmlService extends Service {
  static readonly emulates = 'HtmlService';

  createHtmlOutput(html: unknown = '') {
    return new HtmlOutput(this.execution, requireSafeHtml(String(html), 'the text'));
  }

  createHtmlOutputFromFile(name: unknown) {
    const files = this.execution.host.options.html ?? {};
    const bare = String(name).replace(/\.html$/, '');
    const file = files[bare] ?? files[`${bare}.html`];
    if (file === undefined) throw new Error(`No HTML file named ${String(name)} was found.`);
    return new HtmlOutput(this.execution, requireSafeHtml(file, `${bare}.html`));
  }
}

/**
 * Refuses what Google silently mangles: scriptlet marks, and `//` or `/*` inside a template literal,
 * which HtmlService cuts as a comment.
 *
 * @see issuetracker.google.com/156139610
 */
function requireSafeHtml(html: string, where: string): string {
  if (html.includes('<?')) {
    throw new Error(`${where} contains "<?", which HtmlService reads as a scriptlet`);
  }
  for (const [, script = ''] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)) {
    const literal = script.match(/`(?:[^`\\]|\\[\s\S])*`/g)?.find((text) => /\/[/*]/.test(text));
    if (literal !== undefined) {
      throw new Error(
        `${where} has a template literal with a comment mark, which HtmlService cuts: ${literal.slice(0, 60)}`,
      );
    }
  }
  return html;
}
