import { captionWords, type WordCount } from '../../domain/brief/captionWords';
import { isInputError } from '../../domain/inputError';
import { hashtagUse } from '../../domain/tracking/hashtagUse';
import { isPlaceholder } from '../../ground/cells/isPlaceholder';
import type { OperationsBook } from './operationsBook';

/** How a campaign's captions use its hashtag and its tone words. */
export interface CaptionCounts {
  readonly campaignId: string;
  readonly campaign: string;
  readonly captions: number;
  readonly hashtag: string;
  /** Captions that hold exactly the hashtag; undefined when it is none, or nobody agreed one. */
  readonly tagged: number | undefined;
  readonly words: readonly WordCount[];
}

/** Campaigns with captions and a hashtag or tone words. */
export function captionCounts({ campaigns, posts, nowMs }: OperationsBook): CaptionCounts[] {
  return [...campaigns.values()].flatMap((campaign): CaptionCounts[] => {
    const hashtag = (campaign.hashtag ?? '').trim();
    const words = campaign.tone_words ?? [];
    const captions = posts
      .filter((post) => post.campaign_id === campaign.campaign_id && post.published_at <= nowMs)
      .flatMap(({ caption }) => (caption === null || isPlaceholder(caption) ? [] : [caption]));
    if (captions.length === 0 || (hashtag === '' && words.length === 0)) return [];
    return [
      {
        campaignId: campaign.campaign_id,
        campaign: campaign.name ?? campaign.campaign_id,
        captions: captions.length,
        hashtag,
        tagged: hashtag === '' ? undefined : taggedIn(captions, hashtag),
        words: captionWords(captions, words),
      },
    ];
  });
}

/** A hashtag that cannot be one is in no caption; Health is not asked about it here. */
function taggedIn(captions: readonly string[], hashtag: string): number | undefined {
  try {
    const share = hashtagUse(captions.map((caption) => ({ caption, hashtag }))) ?? 0;
    return Math.round(share * captions.length);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}
