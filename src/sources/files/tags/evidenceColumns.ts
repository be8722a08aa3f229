import { cleanText } from '../../../ground/cells/cleanText';
import { isSurveyHeader } from './isSurveyHeader';
import { isPageHeader, pageInText, pageOf } from './pageOf';
import { type ConversionTag, tagOfHeader } from './tagNames';
import { isTold, tagsInText } from './tagsInText';

const longestSurvey = 200;

/** Where a file's rows carry campaign tags and landing pages. */
export interface EvidenceColumns {
  readonly tags: readonly (readonly [ConversionTag, number])[];
  readonly pages: readonly number[];
  /** Columns that answer "How did you hear about us?". */
  readonly surveys: readonly number[];
  /** Columns with addresses, lines or notes in which tags were seen. */
  readonly texts: readonly number[];
}

/** No column at all: for rows of tabs that have no evidence. */
export const noEvidenceColumns: EvidenceColumns = {
  tags: [],
  pages: [],
  surveys: [],
  texts: [],
};

/** What a row tells of how the visit began. */
export interface Evidence {
  readonly tags: ReadonlyMap<ConversionTag, string>;
  readonly page: string;
  /** Whom or what the buyer named. */
  readonly survey: string;
}

/** Looks through headers and cells of a file once: tags may stand in any column. */
export function evidenceColumns(
  headers: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): EvidenceColumns {
  const tags = headers.flatMap((header, index) => {
    const tag = tagOfHeader(header);
    return tag === null ? [] : [[tag, index] as const];
  });
  const pages = [...headers.keys()].filter((index) => isPageHeader(headers[index] ?? ''));
  const surveys = [...headers.keys()].filter((index) => isSurveyHeader(headers[index] ?? ''));
  const named = new Set(tags.map(([, index]) => index));
  const texts = textsWithTags(rows).filter((index) => !named.has(index));
  return { tags, pages, surveys, texts };
}

function textsWithTags(rows: readonly { readonly cells: readonly string[] }[]): number[] {
  const found = new Set<number>();
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (cell.length > 6 && !found.has(index) && /utm_|nt_|landing_/i.test(cell)) found.add(index);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The tags and the landing page of a row: a column of its own goes before an address. */
export function evidenceOf(cells: readonly string[], columns: EvidenceColumns): Evidence {
  const tags = new Map<ConversionTag, string>();
  const learn = (tag: ConversionTag, value: string) => {
    if (!tags.has(tag) && isTold(value)) tags.set(tag, cleanText(value));
  };
  for (const [tag, index] of columns.tags) learn(tag, cells[index] ?? '');
  let page = '';
  for (const index of columns.pages) page ||= pageOf(cells[index] ?? '');
  for (const index of columns.texts) {
    const text = cells[index] ?? '';
    if (text === '') continue;
    for (const [tag, value] of tagsInText(text)) learn(tag, value);
    page ||= pageInText(text);
  }
  const answer = columns.surveys.map((index) => (cells[index] ?? '').trim()).find(isTold);
  return { tags, page, survey: (answer ?? '').slice(0, longestSurvey) };
}
