import { message } from '../../../../ground/text/text';
import { formatNotes, sourceTexts } from '../../../../messages/sourceTexts';
import { chosenDay } from '../../chosenDay';
import { amountOf, textOf } from '../../combined';
import { defineFormat } from '../../exportFormat';

/**
 * Smart Store's report of one's own channels (데이터분석 > 마케팅분석 > 사용자정의채널): counts by
 * nt_ tag and no order number. 전체 is the total of 모바일 and PC; the last click and the estimate of
 * 14 days are two views of the same sales, of which the last click is read.
 */
export const naverChannelReport = defineFormat({
  id: 'naverChannelReport',
  label: { en: 'Smart Store channel report', ko: '스마트스토어 사용자정의채널' },
  from: {
    en: '데이터분석 > 마케팅분석 > 사용자정의채널 > 다운로드',
    ko: '데이터분석 > 마케팅분석 > 사용자정의채널 > 다운로드',
  },
  tab: 'Reported',
  row: 'report',
  note: formatNotes.lastClick,
  zone: 'Asia/Seoul',
  decimalSign: '.',
  columns: {
    day: { kind: 'day', headers: ['날짜', '일자'] },
    device: { kind: 'text', headers: ['채널속성', '디바이스'] },
    source: { kind: 'text', headers: ['nt_source'] },
    medium: { kind: 'text', headers: ['nt_medium'] },
    detail: { kind: 'text', headers: ['nt_detail'] },
    keyword: { kind: 'text', headers: ['nt_keyword'] },
    visits: { kind: 'amount', headers: ['유입수'], combine: 'sum' },
    orders: { kind: 'amount', headers: ['결제수(마지막클릭)', '결제수'], combine: 'sum' },
    revenue: { kind: 'amount', headers: ['결제금액(마지막클릭)', '결제금액'], combine: 'sum' },
  },
  needs: ['source', 'medium', 'orders'],
  key: ['day', 'source', 'medium', 'detail', 'keyword'],
  record(rows, { chosen }) {
    const total = rows.filter((row) => /^(?:전체|합계)$/.test(row.text('device')));
    const [first = rows[0], ...others] = total.length > 0 ? total.slice(-1) : rows;
    const counted = [first, ...others] as const;
    const day = first.day('day');
    const start = day ?? chosenDay(chosen.periodStart);
    const end = day ?? chosenDay(chosen.periodEnd);
    const visits = amountOf(counted, 'visits');
    const orders = amountOf(counted, 'orders');
    const revenue = amountOf(counted, 'revenue');
    if (start === null || end === null) return first.refuse(message(sourceTexts.noPeriod, {}));
    const tags = (['source', 'medium', 'detail', 'keyword'] as const).map((field) =>
      textOf(counted, field),
    );
    return {
      report_id: ['smart_store', start, end, ...tags].join('|'),
      source: 'smart_store',
      period_start: start,
      period_end: end,
      nt_source: tags[0] || null,
      nt_medium: tags[1] || null,
      nt_detail: tags[2] || null,
      nt_keyword: tags[3] || null,
      clicks: visits,
      orders,
      revenue,
    };
  },
});
