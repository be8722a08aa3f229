import type {
  AttributionInput,
  ConversionColumns,
  CreatorName,
  LinkColumns,
  PostColumns,
} from '../domain/attribution/attributionInput';
import { windowOf } from '../domain/attribution/windowOf';
import { listOfText } from '../ground/cells/listOfText';
import type { TextColumn } from '../workbook/read/table';
import type { Directory } from './directory';
import type { Workbook } from './workbook';

/** What attribution needs of a workbook. */
export function attributionOf(workbook: Workbook, directory: Directory): AttributionInput {
  return {
    posts: postsOf(workbook, directory),
    links: linksOf(workbook, directory),
    conversions: conversionsOf(workbook),
    creatorNames: creatorNames(workbook),
    precedence: workbook.settings.precedence,
  };
}

function postsOf(
  { posts, campaigns, settings }: Workbook,
  { campaignRows }: Directory,
): PostColumns {
  const campaignCodes = posts.text('campaign_id').codes;
  const publishedAt = posts.number('published_at');
  const campaignWindows = campaigns.number('window_days');
  const windowEndsAt = publishedAt.map((published, post) => {
    const own = campaignWindows[campaignRows[campaignCodes[post] ?? 0] ?? -1] ?? Number.NaN;
    return windowOf(published, Number.isNaN(own) ? settings.window_days : own).closesAtMs;
  });
  return {
    count: posts.rowCount,
    ids: posts.text('post_id'),
    creators: posts.text('creator_id').codes,
    campaigns: campaignCodes,
    publishedAt,
    windowEndsAt,
    excludedFrom: posts.number('excluded_from'),
  };
}

function linksOf({ links }: Workbook, { postRows }: Directory): LinkColumns {
  return {
    count: links.rowCount,
    creators: links.text('creator_id').codes,
    campaigns: links.text('campaign_id').codes,
    posts: links.text('post_id').codes.map((code) => postRows[code] ?? -1),
    utmContent: links.text('utm_content'),
    utmId: links.text('utm_id'),
    landingPage: links.text('landing_page'),
    promoCode: links.text('promo_code'),
    itemKeys: links.text('item_keys'),
    url: links.text('url'),
    codeValidFrom: links.number('code_valid_from'),
    codeValidTo: links.number('code_valid_to'),
    codeLeakedAt: links.number('code_leaked_at'),
  };
}

function conversionsOf({ conversions, orders, settings }: Workbook): ConversionColumns {
  const isLead = rowsWith(conversions.text('kind'), (kind) => kind === 'lead');
  const unpaidCount = settings.count_unpaid === 'yes';
  const isExcluded = new Uint8Array(conversions.rowCount);
  const isUnpaid = new Uint8Array(conversions.rowCount);
  orders.status.forEach((status, row) => {
    if (!unpaidCount && status === 'unpaid' && isLead[row] === 0) isUnpaid[row] = 1;
    if (status === 'no sale' || isUnpaid[row] === 1) isExcluded[row] = 1;
  });
  return {
    count: conversions.rowCount,
    ids: conversions.text('conversion_id').codes,
    leadIds: conversions.text('lead_id').codes,
    isLead,
    isExcluded,
    isUnpaid,
    occurredAt: conversions.number('occurred_at'),
    utmContent: conversions.text('utm_content'),
    utmId: conversions.text('utm_id'),
    landingPage: conversions.text('landing_page'),
    promoCode: conversions.text('promo_code'),
    itemText: conversions.text('item_text'),
    surveyCreator: conversions.text('survey_creator'),
  };
}

/** 1 for the rows whose text passes, asked once per distinct text. */
function rowsWith({ codes, texts }: TextColumn, passes: (text: string) => boolean): Uint8Array {
  const passing = Uint8Array.from(texts, (text) => (passes(text) ? 1 : 0));
  const rows = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) rows[row] = passing[codes[row] ?? 0] ?? 0;
  return rows;
}

/** The id, name, handle and aliases of every creator. */
function creatorNames({ creators }: Workbook): CreatorName[] {
  const codes = creators.text('creator_id').codes;
  const columns = (['creator_id', 'name', 'handle', 'also_known_as'] as const).map(
    (key) => [key, creators.text(key)] as const,
  );
  const names: CreatorName[] = [];
  codes.forEach((creator, row) => {
    for (const [key, { codes: own, texts }] of columns) {
      const cell = texts[own[row] ?? 0] ?? '';
      const written = key === 'also_known_as' ? listOfText(cell) : [cell];
      for (const name of written) {
        if (name !== '') names.push({ creator, name, isId: key === 'creator_id' });
      }
    }
  });
  return names;
}
