import { message } from '../../../../ground/text/text';
import { formatNotes, sourceTexts } from '../../../../messages/sourceTexts';
import type { KnownRows } from '../../../known/knownRows';
import { defineFormat } from '../../exportFormat';
import { money } from '../../orders/money';
import { sumOfCounts } from '../../posts';
import { metaAdsHeaders } from './metaAdsHeaders';
import { allSpellings } from './spellings';

/** A report of Meta Ads Manager at ad level, as a total or split by day. */
export const metaAds = defineFormat({
  id: 'metaAds',
  label: { en: 'Meta Ads report', ko: 'Meta 광고 보고서' },
  from: { en: 'Ads Manager, level Ads > Export', ko: '광고 관리자, 광고 수준 > 내보내기' },
  tab: 'Assets',
  row: 'day',
  note: formatNotes.adsAsAssets,
  columns: {
    adName: { kind: 'text', headers: allSpellings(metaAdsHeaders.adName) },
    adId: { kind: 'text', headers: allSpellings(metaAdsHeaders.adId) },
    day: { kind: 'day', headers: allSpellings(metaAdsHeaders.day) },
    starts: { kind: 'day', headers: allSpellings(metaAdsHeaders.starts) },
    spend: { kind: 'amount', headers: allSpellings(metaAdsHeaders.spend) },
    impressions: { kind: 'count', headers: allSpellings(metaAdsHeaders.impressions) },
    reach: { kind: 'count', headers: allSpellings(metaAdsHeaders.reach) },
    permalink: { kind: 'text', headers: allSpellings(metaAdsHeaders.permalink) },
  },
  needs: ['adName', 'spend', 'impressions'],
  key: ['adId', 'adName'],
  isExtra: (row) => row.text('adName') === '' && row.text('adId') === '',
  record(rows, { known, chosen }) {
    const [ad] = rows;
    const postId = postNamed(ad.text('adName'), ad.text('permalink'), known) ?? chosen.postId;
    if (postId === null) return ad.refuse(message(sourceTexts.noPostOfAd, {}));
    const days = rows
      .map((row) => row.day('day') ?? row.day('starts'))
      .filter((day): day is number => day !== null);
    const spend = sumOfCounts(rows.map((row) => row.number('spend')));
    return {
      asset_id: `meta-${ad.text('adId') || ad.text('adName')}`,
      post_id: postId,
      touchpoint: 'ad',
      started_on: days.length === 0 ? null : days.reduce((first, day) => Math.min(first, day)),
      impressions: sumOfCounts(rows.map((row) => row.count('impressions'))),
      reach: rows.length === 1 ? ad.count('reach') : null,
      added_cost: spend === null ? null : money(spend),
    };
  },
});

/** The post whose address stands in the report or whose id is one of the words of the ad's name. */
function postNamed(adName: string, permalink: string, known: KnownRows): string | null {
  const byAddress = known.postByAddress(permalink);
  if (byAddress !== null) return byAddress;
  const words = adName.slice(0, 500).split(/[\s|,/()[\]:;]+/);
  return words.find((word) => word !== '' && known.namesPost(word)) ?? null;
}
