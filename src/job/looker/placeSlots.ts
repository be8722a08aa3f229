import type { Credits } from '../../domain/attribution/credits';
import { notApplicable } from '../../workbook/feed/dimensionTexts';
import { ascending } from '../ascending';
import { countingSort } from '../countingSort';
import type { Directory } from '../directory';
import type { Workbook } from '../workbook';

/**
 * The places that figures belong to: a post, or a creator in a campaign without a post, or nobody.
 * A slot's number is its rank by campaign id, creator id and post id, whatever their spelling.
 */
export interface PlaceSlots {
  readonly count: number;
  /** Codes of campaign, creator and post by slot; 0 = none. */
  readonly campaigns: Int32Array;
  readonly creators: Int32Array;
  readonly posts: Int32Array;
  /** The slot of each row of Posts, Assets and Conversions. */
  readonly ofPost: Int32Array;
  readonly ofAsset: Int32Array;
  readonly ofConversion: Int32Array;
  /** The slot of what nobody is credited for. */
  readonly nobody: number;
}

/** Collects the slots of a workbook and ranks them. */
export function placeSlots(workbook: Workbook, directory: Directory, credits: Credits): PlaceSlots {
  const { posts, assets, reading } = workbook;
  const campaigns = Array.from(posts.text('campaign_id').codes);
  const creators = Array.from(posts.text('creator_id').codes);
  const postCodes = Array.from(posts.text('post_id').codes);
  const further = new Map<string, number>();

  function slotFor(campaign: number, creator: number, post: number): number {
    const key = `${campaign} ${creator} ${post}`;
    let slot = further.get(key);
    if (slot === undefined) {
      slot = campaigns.length;
      campaigns.push(campaign);
      creators.push(creator);
      postCodes.push(post);
      further.set(key, slot);
    }
    return slot;
  }

  const codesOfAssets = assets.text('post_id').codes;
  const ofAsset = new Int32Array(codesOfAssets.length);
  for (let asset = 0; asset < ofAsset.length; asset++) {
    const code = codesOfAssets[asset] as number;
    const row = directory.postRows[code] ?? -1;
    ofAsset[asset] = row === -1 ? slotFor(0, 0, code) : row;
  }
  const nobody = slotFor(0, 0, 0);
  const ofConversion = new Int32Array(credits.count);
  for (let row = 0; row < ofConversion.length; row++) {
    const post = credits.posts[row] as number;
    ofConversion[row] = post === -1 ? creatorSlot(row) : post;
  }

  function creatorSlot(row: number): number {
    const creator = credits.creators[row] as number;
    return creator === 0 ? nobody : slotFor(credits.campaigns[row] as number, creator, 0);
  }

  const ids = {
    campaigns: reading.idTexts('campaign_id'),
    creators: reading.idTexts('creator_id'),
    posts: reading.idTexts('post_id'),
  };
  return ranked({ campaigns, creators, posts: postCodes }, ids, {
    ofPost: ascending(posts.rowCount),
    ofAsset,
    ofConversion,
    nobody,
  });
}

type Codes = Record<'campaigns' | 'creators' | 'posts', number[]>;
type Ids = Record<keyof Codes, readonly string[]>;
type SlotOf = Pick<PlaceSlots, 'ofPost' | 'ofAsset' | 'ofConversion' | 'nobody'>;

function ranked(
  codes: Codes,
  ids: Ids,
  { ofPost, ofAsset, ofConversion, nobody }: SlotOf,
): PlaceSlots {
  const count = codes.posts.length;
  let order = ascending(count);
  for (const part of ['posts', 'creators', 'campaigns'] as const) {
    const ranks = textRanks(ids[part].map((id) => id || notApplicable));
    order = countingSort(order, toRank(Int32Array.from(codes[part]), ranks), ranks.length);
  }
  const rank = new Int32Array(count);
  for (let place = 0; place < count; place++) rank[order[place] as number] = place;
  const inRank = (part: readonly number[]) => toRank(order.slice(), Int32Array.from(part));
  return {
    count,
    campaigns: inRank(codes.campaigns),
    creators: inRank(codes.creators),
    posts: inRank(codes.posts),
    ofPost: toRank(ofPost, rank),
    ofAsset: toRank(ofAsset, rank),
    ofConversion: toRank(ofConversion, rank),
    nobody: rank[nobody] as number,
  };
}

/** Puts the rank of each number in its place. */
function toRank(numbers: Int32Array, ranks: Int32Array): Int32Array {
  for (let at = 0; at < numbers.length; at++) numbers[at] = ranks[numbers[at] as number] as number;
  return numbers;
}

/** The place of each text in the order of code units. */
export function textRanks(texts: readonly string[]): Int32Array {
  const order = texts.map((_, index) => index);
  order.sort((a, b) => {
    const left = texts[a] ?? '';
    const right = texts[b] ?? '';
    return left < right ? -1 : left > right ? 1 : 0;
  });
  const ranks = new Int32Array(texts.length);
  order.forEach((index, place) => {
    ranks[index] = place;
  });
  return ranks;
}
