import { headerKey } from '../../ground/cells/headerKey';
import type { Column } from './column';

const acronyms = /\b(?:cai|cpa|id|kpi|romi|url|utm)(?=s?\b)/g;

/** The header text of a column: its key in sentence case ("published_at" -> "Published at"). */
export function headerOf(key: string): string {
  const words = key.replace(/_/g, ' ').replace(acronyms, (acronym) => acronym.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Every spelling under which readers find a column: key, Korean header, aliases. */
export function spellingsOf(column: Column): string[] {
  return [column.key, column.ko, ...(column.aliases ?? [])].map(headerKey);
}
