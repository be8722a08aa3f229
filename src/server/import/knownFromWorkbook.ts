import { readStatus } from '../../domain/orders/readStatus';
import { dayText } from '../../ground/time/calendarDay';
import type { KnownTables } from '../../sources/known/knownRows';
import { records } from '../../workbook/read/records';
import type { OpenWorkbook } from '../tabs/openWorkbook';

/** What imports need to know of the workbook: creators, posts, links. */
export function knownFromWorkbook(workbook: OpenWorkbook): KnownTables {
  return {
    creators: records(workbook.table('Creators')).map(({ creator_id, platform, handle }) => ({
      creatorId: creator_id,
      platform,
      handle: handle ?? '',
    })),
    posts: records(workbook.table('Posts')).map((post) => ({
      postId: post.post_id,
      creatorId: post.creator_id,
      campaignId: post.campaign_id,
      url: post.url ?? '',
      publishedAtMs: post.published_at,
    })),
    links: records(workbook.table('Links')).map((link) => ({
      creatorId: link.creator_id,
      postId: link.post_id ?? '',
      utmContent: link.utm_content ?? '',
      utmId: link.utm_id ?? '',
    })),
  };
}

/** The days of orders that count, to compare them with what analytics saw. */
export function orderDaysOf({ table, reading }: OpenWorkbook): string[] {
  const conversions = table('Conversions');
  const occurredAt = conversions.number('occurred_at');
  const status = conversions.text('status');
  const counts = status.texts.map((text) => /^(?:sale|refunded|unknown)$/.test(readStatus(text)));
  const kind = conversions.text('kind');
  const days: string[] = [];
  for (let row = 0; row < conversions.rowCount; row += 1) {
    const isOrder = kind.texts[kind.codes[row] ?? 0] === 'order';
    if (isOrder && counts[status.codes[row] ?? 0] === true)
      days.push(dayText(reading.clock.dayOf(occurredAt[row] ?? 0)));
  }
  return days;
}
