import { tier } from '../../domain/engagement/tier';
import type { Table, TextKey } from '../../workbook/read/table';
import type { TabName } from '../../workbook/schema/tabs';
import { safeText } from '../../workbook/write/safeText';
import type { Directory } from '../directory';
import type { Workbook } from '../workbook';
import type { PlaceSlots } from './placeSlots';

/** The describing columns of a feed row, safe to write. */
export interface SlotLabels {
  readonly campaignId: string;
  readonly campaign: string;
  readonly stage: string;
  readonly creatorId: string;
  readonly creator: string;
  readonly platform: string;
  readonly tier: string;
  readonly postId: string;
  readonly collabType: string;
  readonly scenario: string;
  readonly dataKind: 'real' | 'sample';
}

/** The creator of conversions that nobody is credited for. */
export const unattributed = '(unattributed)';

const sampleCampaign = /^sample-/i;

/** The labels of a slot, made when first asked for. Ids that no tab explains stand for their names. */
export function slotLabeller(
  workbook: Workbook,
  { creatorRows, campaignRows, postRows }: Directory,
  slots: PlaceSlots,
): (slot: number) => SlotLabels {
  const { creators, campaigns, posts, reading } = workbook;
  const known: (SlotLabels | undefined)[] = [];
  const campaignIds = campaigns.text('campaign_id').texts;
  const allSample =
    campaigns.rowCount > 0 && campaignIds.every((id) => id === '' || sampleCampaign.test(id));

  function labelsOf(slot: number): SlotLabels {
    const campaignCode = slots.campaigns[slot] ?? 0;
    const creatorCode = slots.creators[slot] ?? 0;
    const postCode = slots.posts[slot] ?? 0;
    const creator = creatorRows[creatorCode] ?? -1;
    const campaign = campaignRows[campaignCode] ?? -1;
    const post = postRows[postCode] ?? -1;
    const creatorId = reading.idTexts('creator_id')[creatorCode] ?? '';
    const campaignId = reading.idTexts('campaign_id')[campaignCode] ?? '';
    const isSample = campaignCode === 0 ? allSample : sampleCampaign.test(campaignId);
    return {
      campaignId: safeText(campaignId),
      campaign: safeText(textAt(campaigns, 'name', campaign) || campaignId || '(none)'),
      stage: textAt(campaigns, 'stage', campaign),
      creatorId: safeText(creatorId),
      creator: safeText(textAt(creators, 'name', creator) || creatorId || unattributed),
      platform: safeText(textAt(creators, 'platform', creator)),
      tier: tierAt(creators, creator),
      postId: safeText(reading.idTexts('post_id')[postCode] ?? ''),
      collabType: safeText(textAt(posts, 'collab_type', post)),
      scenario: safeText(textAt(posts, 'scenario', post)),
      dataKind: isSample ? 'sample' : 'real',
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

/** A cell of a text column; '' for row −1. */
export function textAt<Name extends TabName>(
  table: Table<Name>,
  key: TextKey<Name>,
  row: number,
): string {
  const { codes, texts } = table.text(key);
  return texts[codes[row] ?? 0] ?? '';
}

/** The tier of a creator by followers; '' when they are unknown. */
export function tierAt(creators: Table<'Creators'>, row: number): string {
  const followers = creators.number('followers')[row] ?? Number.NaN;
  return Number.isNaN(followers) ? '' : tier(followers);
}
