import { tier } from '../../domain/engagement/tier';
import { notApplicable, notSet, unattributed } from '../../workbook/feed/dimensionTexts';
import { dimensionKeys, type FeedDimension } from '../../workbook/feed/feedColumns';
import type { Table, TextKey } from '../../workbook/read/table';
import type { TabName } from '../../workbook/schema/tabs';
import { safeText } from '../../workbook/write/safeText';
import type { Directory } from '../directory';
import type { Workbook } from '../workbook';
import type { PlaceSlots } from './placeSlots';

/** Describing columns that rows of one slot differ in, or that all rows share. */
const rowDimensions = [
  'date',
  'touchpoint',
  'evidence',
  'timing',
  'feed_version',
  'updated_at',
] as const satisfies readonly FeedDimension[];

type RowDimension = (typeof rowDimensions)[number];

/** The other describing columns, safe to write and never blank. */
export type SlotLabels = { readonly [Key in Exclude<FeedDimension, RowDimension>]: string };

const sampleCampaign = /^sample-/i;

/** The labels of a slot, made when first asked for. Ids that no tab explains stand for their names. */
export function slotLabeller(
  workbook: Workbook,
  { creatorRows, campaignRows, postRows }: Directory,
  slots: PlaceSlots,
): (slot: number) => SlotLabels {
  const { creators, campaigns, posts, reading } = workbook;
  const known: (SlotLabels | undefined)[] = [];
  const allSample = hasOnlySamples(workbook);
  const campaignName = textsOf(campaigns, 'name');
  const stage = textsOf(campaigns, 'stage');
  const creatorName = textsOf(creators, 'name');
  const platform = textsOf(creators, 'platform');
  const collabType = textsOf(posts, 'collab_type');
  const scenario = textsOf(posts, 'scenario');
  const creatorIds = reading.idTexts('creator_id');
  const campaignIds = reading.idTexts('campaign_id');
  const postIds = reading.idTexts('post_id');

  function labelsOf(slot: number): SlotLabels {
    const campaignCode = slots.campaigns[slot] ?? 0;
    const creatorCode = slots.creators[slot] ?? 0;
    const postCode = slots.posts[slot] ?? 0;
    const creator = creatorRows[creatorCode] ?? -1;
    const campaign = campaignRows[campaignCode] ?? -1;
    const post = postRows[postCode] ?? -1;
    const creatorId = creatorIds[creatorCode] ?? '';
    const campaignId = campaignIds[campaignCode] ?? '';
    const isSample = campaignCode === 0 ? allSample : sampleCampaign.test(campaignId);
    return {
      campaign_id: label(campaignCode, campaignId),
      campaign: label(campaignCode, campaignName(campaign) || campaignId),
      stage: label(campaignCode, stage(campaign)),
      creator_id: label(creatorCode, creatorId),
      creator: safeText(creatorName(creator) || creatorId || unattributed),
      platform: label(creatorCode, platform(creator)),
      tier: label(creatorCode, tierAt(creators, creator)),
      post_id: label(postCode, postIds[postCode] ?? ''),
      collab_type: label(postCode, collabType(post)),
      scenario: label(postCode, scenario(post)),
      data_kind: isSample ? 'sample' : 'real',
    };
  }

  return (slot) => {
    let labels = known[slot];
    if (labels === undefined) {
      labels = labelsOf(slot);
      known[slot] = labels;
    }
    return labels;
  };
}

/** Whether a workbook knows no campaign but samples. */
export function hasOnlySamples({ campaigns }: Pick<Workbook, 'campaigns'>): boolean {
  const ids = campaigns.text('campaign_id').texts;
  return campaigns.rowCount > 0 && ids.every((id) => id === '' || sampleCampaign.test(id));
}

/** The keys of the labels. */
export const slotDimensions = dimensionKeys.filter(
  (key): key is keyof SlotLabels => !(rowDimensions as readonly string[]).includes(key),
);

/** What describes a campaign, creator or post; code 0 is none of them. */
function label(code: number, text: string): string {
  if (code === 0) return notApplicable;
  return text === '' ? notSet : safeText(text);
}

/** A cell of a text column; '' for row −1. */
export function textAt<Name extends TabName>(
  table: Table<Name>,
  key: TextKey<Name>,
  row: number,
): string {
  return textsOf(table, key)(row);
}

/** The cells of a text column by row, for who reads many; '' for row −1. */
export function textsOf<Name extends TabName>(
  table: Table<Name>,
  key: TextKey<Name>,
): (row: number) => string {
  const { codes, texts } = table.text(key);
  return (row) => texts[codes[row] ?? 0] ?? '';
}

/** The tier of a creator by followers; '' when they are unknown. */
export function tierAt(creators: Table<'Creators'>, row: number): string {
  const followers = creators.number('followers')[row] ?? Number.NaN;
  return Number.isNaN(followers) ? '' : tier(followers);
}
