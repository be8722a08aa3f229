import { InputError } from '../../domain/inputError';
import type { ForecastPost } from '../../domain/plan/forecast/campaignForecast';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { dayMs } from '../../ground/time/calendarDay';
import { headerTable, type Table } from './headerTable';

const names = {
  publishedAt: ['published_at', 'published_on', 'date', '게시일', '게시 시각', '게시 시점'],
  cost: ['cost', 'spend', 'fee', '비용'],
  conversions: ['conversions', 'orders', 'actions', '전환', '전환수', '주문'],
} as const;

/**
 * The posts of a campaign in a range with headers: published_at, cost, conversions. A planned post lies
 * in the future; its blank conversions are none yet.
 *
 * @param asOfMs the moment that ages are counted to
 * @throws InputError naming the column that is missing or the cell that cannot be read, since every post
 * moves the sum
 */
export function forecastPosts(table: Table, asOfMs: number, locale: FileLocale): ForecastPost[] {
  const rows = headerTable<keyof typeof names>(
    'posts',
    table,
    names,
    ['publishedAt', 'conversions'],
    locale,
  );
  return rows.map((row) => {
    const publishedMs = row.read('publishedAt', 'date');
    const cost = row.read('cost', 'number');
    const conversions = row.read('conversions', 'number');
    const trouble = row.trouble();
    if (trouble) throw new InputError(trouble);
    if (publishedMs === undefined) throw row.lacks('publishedAt');
    const ageDays = (asOfMs - publishedMs) / dayMs;
    if (conversions === undefined && ageDays >= 0) throw row.lacks('conversions');
    return { ageDays, cost, conversions: conversions ?? 0 };
  });
}
