import type { BriefSection } from '../domain/brief/briefSections';
import { capital } from '../ground/text/capital';
import type { Language } from '../ground/text/language';
import { say } from '../ground/text/text';

/** What a document of a brief holds: its title, the campaign beneath, and the sections. */
export interface BriefDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly BriefSection[];
}

type NamedStyle = 'HEADING_1' | 'HEADING_2' | 'NORMAL_TEXT';

/** A request of `documents.batchUpdate`; indexes count UTF-16 units, as the length of a text does. */
export type DocumentRequest =
  | {
      readonly insertText: { readonly location: { readonly index: number }; readonly text: string };
    }
  | {
      readonly updateParagraphStyle: {
        readonly range: { readonly startIndex: number; readonly endIndex: number };
        readonly paragraphStyle: { readonly namedStyleType: NamedStyle };
        readonly fields: 'namedStyleType';
      };
    };

/** One paragraph, or several of the same style in a row. */
interface Run {
  readonly style: NamedStyle;
  readonly text: string;
}

/** Where the text of an empty document starts: index 0 is its section break. */
const firstIndex = 1;
const longestTitle = 200;

/**
 * Fills an empty Google Doc with a brief: one insertion, then one style for each heading and each
 * block of lines. The last paragraph takes the line end that every empty document has.
 *
 * @see https://developers.google.com/docs/api/reference/rest/v1/documents/request
 */
export function briefDocumentRequests(
  { title, subtitle, sections }: BriefDocument,
  language: Language,
): DocumentRequest[] {
  const runs: Run[] = [
    { style: 'HEADING_1', text: oneLine(title) },
    { style: 'NORMAL_TEXT', text: oneLine(subtitle) },
    ...sections.flatMap((section) => runsOf(section, language)),
  ];
  const filled = runs.filter(({ text }) => text !== '');
  if (filled.length === 0) return [];
  const text = filled.map((run) => run.text).join('\n');
  return [{ insertText: { location: { index: firstIndex }, text } }, ...stylesOf(filled)];
}

/** The name of a document's file: one line of at most 200 characters, no character cut in two. */
export function documentTitle(title: string): string {
  const line = oneLine(title);
  return line.length <= longestTitle ? line : `${accepted(line.slice(0, longestTitle - 1), '')}…`;
}

function runsOf({ title, lines }: BriefSection, language: Language): Run[] {
  const said = lines.map((line) =>
    accepted(typeof line === 'string' ? line : capital(say(line, language))),
  );
  return [
    { style: 'HEADING_2', text: capital(title[language]) },
    { style: 'NORMAL_TEXT', text: said.filter(Boolean).join('\n') },
  ];
}

function stylesOf(runs: readonly Run[]): DocumentRequest[] {
  let startIndex = firstIndex;
  return runs.map(({ style, text }) => {
    const range = { startIndex, endIndex: startIndex + text.length };
    startIndex = range.endIndex + 1;
    return {
      updateParagraphStyle: {
        range,
        paragraphStyle: { namedStyleType: style },
        fields: 'namedStyleType',
      },
    };
  });
}

/**
 * The text without what Docs drops by itself (control characters, the private use area), since every
 * dropped one would shift the indexes behind it; half a surrogate pair becomes `half`.
 */
function accepted(text: string, half = '\uFFFD'): string {
  return text.replace(/(?![\t\n\v])\p{Cc}|[\uE000-\uF8FF]/gu, '').replace(/\p{Cs}/gu, half);
}

function oneLine(text: string): string {
  return accepted(text.replace(/\s+/g, ' ')).trim();
}
