import type { Column } from './column';

const acronyms = /\b(?:cai|cpa|id|kpi|romi|url|utm)(?=s?\b)/g;

/** The header text of a column: its key in sentence case ("published_at" -> "Published at"). */
export function headerOf(key: string): string {
  const words = key.replace(/_/g, ' ').replace(acronyms, (acronym) => acronym.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a header is compared by: case, spaces, underscores and hyphens do not count. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-*]+/g, '');
}

/** Every spelling under which readers find a column: key, Korean header, aliases. */
export function spellingsOf(column: Column): string[] {
  return [column.key, column.ko, ...(column.aliases ?? [])].map(headerKey);
}
