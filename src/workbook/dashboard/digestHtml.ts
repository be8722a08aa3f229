import type { DigestContent } from './digestContent';

const cell = 'padding:4px 0 4px 16px;border-bottom:1px solid #dadce0;text-align:right';
const firstCell = 'padding:4px 0;border-bottom:1px solid #dadce0;text-align:left';

/** The summary as HTML that mail programs show: inline styles, one table, no pictures, all texts escaped. */
export function digestHtml(content: DigestContent, url: string): string {
  const { title, headline, period, first, columns, figures, lines, open, small } = content;
  const row = (tag: 'th' | 'td', texts: readonly string[]) =>
    `<tr>${texts.map((text, at) => `<${tag} style="${at === 0 ? firstCell : cell}">${escaped(text)}</${tag}>`).join('')}</tr>`;
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  const list = (of: DigestContent['verdicts']) => [
    `<h2 style="font-size:15px">${escaped(of.title)}</h2>`,
    `<ul>${of.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
  ];
  return [
    '<div style="font-family:Arial,sans-serif;font-size:14px;color:#202124">',
    `<h1 style="font-size:18px">${escaped(headline)}</h1>`,
    `<p><strong>${escaped(title)}</strong></p>`,
    paragraph(period),
    ...(first === '' ? [] : [`<p><strong>${escaped(first)}</strong></p>`]),
    // Mail programs without a doctype let no table inherit the size of its letters.
    '<table style="border-collapse:collapse;font-size:14px">',
    row('th', columns),
    ...figures.map((texts) => row('td', texts)),
    '</table>',
    ...lines.map(paragraph),
    ...list(content.changes),
    ...list(content.decisions),
    ...list(content.verdicts),
    `<p><a href="${escaped(url)}">${escaped(open)}</a></p>`,
    ...small.map((text) => `<p style="font-size:12px;color:#5f6368">${escaped(text)}</p>`),
    '</div>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
