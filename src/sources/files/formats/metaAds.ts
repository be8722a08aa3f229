import { message } from '../../../ground/text/text';
import { formatNotes, sourceTexts } from '../../../messages/sourceTexts';
import type { KnownRows } from '../../known/knownRows';
import { defineFormat } from '../exportFormat';
import { money } from '../orders';
import { sumOfCounts } from '../posts';

/** A report of Meta Ads Manager at ad level, as a total or split by day. */
export const metaAds = defineFormat({
  id: 'metaAds',
  label: { en: 'Meta Ads report', ko: 'Meta 광고 보고서' },
  tab: 'Assets',
  note: formatNotes.adsAsAssets,
  columns: {
    adName: { kind: 'text', headers: ['Ad name', '광고 이름'] },
    adId: { kind: 'text', headers: ['Ad ID', '광고 ID'] },
    day: { kind: 'day', headers: ['Day', '일', '날짜'] },
    starts: { kind: 'day', headers: ['Reporting starts', '보고 시작'] },
    spend: {
      kind: 'amount',
      headers: ['Amount spent (*', '지출 금액 (*', '지출 금액(*', 'Amount spent', '지출 금액'],
    },
    impressions: { kind: 'count', headers: ['Impressions', '노출'] },
    reach: { kind: 'count', headers: ['Reach', '도달'] },
    permalink: { kind: 'text', headers: ['Permalink', '고유 링크'] },
  },
  needs: ['adName', 'spend', 'impressions'],
  groupBy: ['adId', 'adName'],
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
