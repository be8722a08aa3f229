import { isPersonalText } from '../../ground/text/isPersonalText';
import type { ImportRecord, RecordValue } from '../record';

/** Columns that take texts as buyers, shops and tools write them. */
const watched: ReadonlySet<string> = new Set([
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_content',
  'utm_id',
  'promo_code',
  'landing_page',
  'survey_creator',
  'item_text',
  'nt_source',
  'nt_medium',
  'nt_detail',
  'nt_keyword',
]);

/** Google refuses a cell of more letters, and with it all that is written beside it. */
const mostLetters = 50_000;

/**
 * A record without e-mail addresses and phone numbers in its codes, tags, pages and answers, and without texts that
 * no cell holds.
 */
function withoutPersonalTexts(values: ImportRecord['values']): {
  readonly values: ImportRecord['values'];
  readonly removed: number;
} {
  let clean: Record<string, RecordValue> | null = null;
  let removed = 0;
  for (const [column, value] of Object.entries(values)) {
    if (typeof value !== 'string' && !Array.isArray(value)) continue;
    const isWatched = watched.has(column);
    const texts = Array.isArray(value) ? (value as readonly string[]) : [value as string];
    const isKept = (text: string) =>
      text.length <= mostLetters && !(isWatched && isPersonalText(text));
    const kept = texts.filter(isKept);
    if (kept.length === texts.length) continue;
    removed += texts.length - kept.length;
    clean ??= { ...values };
    clean[column] = Array.isArray(value) && kept.length > 0 ? kept : null;
  }
  return { values: clean ?? values, removed };
}

/** Records without such texts, and how many texts were left blank. */
export function withoutPersonal(records: readonly ImportRecord[]): {
  readonly records: readonly ImportRecord[];
  readonly removed: number;
} {
  let removed = 0;
  const clean = records.map((record) => {
    const { values, removed: count } = withoutPersonalTexts(record.values);
    removed += count;
    return count === 0 ? record : { ...record, values };
  });
  return { records: clean, removed };
}
