/** What one thing is called. */
export interface Term {
  readonly en: string;
  readonly ko: string;
  /** Other Korean words for it, which no sentence of ours uses. */
  readonly notInKorean?: readonly string[];
}

/** One word for one thing, in both languages: what texts and tabs say, and what they never say instead. */
export const glossary: readonly Term[] = [
  { en: 'attribution', ko: '기여', notInKorean: ['귀속', '어트리뷰션'] },
  {
    en: 'attribution window',
    ko: '기여 기간',
    notInKorean: ['집계 기간', '인정 기간', '윈도우'],
  },
  { en: 'return on marketing investment (ROMI)', ko: '마케팅 투자수익률(ROMI)' },
  {
    en: 'cost per authentic impression (CAI)',
    ko: '진성 노출당 비용(CAI)',
    notInKorean: ['진짜 노출', '실노출'],
  },
  { en: 'cost per action (CPA)', ko: '전환당 비용(CPA)' },
  { en: 'counted spend', ko: '집계 비용' },
  { en: 'verdict', ko: '판단', notInKorean: ['판결', '평결'] },
  { en: 'scale', ko: '확대' },
  { en: 'keep testing', ko: '계속 테스트' },
  { en: 'renegotiate', ko: '단가 재협의', notInKorean: ['재협상'] },
  { en: 'stop', ko: '중단' },
  { en: 'too early', ko: '아직 판단 불가' },
  { en: 'not measurable', ko: '측정 불가' },
  { en: 'signals', ko: '신호', notInKorean: ['의심 신호', '사기', '가짜'] },
  { en: 'creator', ko: '크리에이터' },
  { en: 'cluster', ko: '클러스터', notInKorean: ['군집'] },
  { en: 'pilot', ko: '파일럿', notInKorean: ['시범'] },
  { en: 'brief', ko: '브리프', notInKorean: ['브리핑'] },
  { en: 'post', ko: '게시물', notInKorean: ['게시글', '포스팅'] },
  { en: 'content', ko: '콘텐츠', notInKorean: ['컨텐츠'] },
  { en: 'content rights', ko: '사용권', notInKorean: ['이용권', '라이센스'] },
  { en: 'fixed fee', ko: '고정비', notInKorean: ['섭외비'] },
  { en: 'commission', ko: '커미션', notInKorean: ['수수료'] },
  { en: 'lead', ko: '리드', notInKorean: ['잠재 고객', '잠재고객'] },
  { en: 'run of the job', ko: '집계 실행', notInKorean: ['잡 실행'] },
  { en: 'due', ko: '기한', notInKorean: ['데드라인'] },
  { en: 'spreadsheet, workbook', ko: '스프레드시트', notInKorean: ['통합 문서', '워크북'] },
  { en: 'add-on', ko: '부가기능', notInKorean: ['애드온'] },
];

/** Names and abbreviations that Korean marketers read and write in Latin letters. */
export const latinInKorean: ReadonlySet<string> = new Set(
  (
    'ID URL UTM CPA CPL CPC CPE CPM CAI ROMI ROAS ROI ER KPI QR DM PR SNS VAT USD EUR KRW ' +
    'CSV TSV XLSX PNG SVG PDF API SQL CRM GA4 EU US UK FR DE KR FTC ASA CMA CFR UWG CAP CPC PC Mac Ctrl ' +
    'Google Flywheel Looker Studio Data BigQuery Gmail Docs Sheets Excel PayPal Wise ' +
    'Shopify WooCommerce Stripe Square Etsy Amazon HubSpot Pipedrive Salesforce Calendly Meta YouTube TikTok X ' +
    'HypeAuditor eMarketer prooflytics App Store Connect Play Admin Cloud GB TiB UGC TRUE FALSE P10 P50 P90'
  ).split(' '),
);

/** What is typed in this very form, whatever language the file speaks: values of arguments and settings, examples. */
export const typedWords: ReadonlySet<string> = new Set(
  (
    'first last linear position shapley markov weeks products regions plain unguessable ' +
    'sale unpaid refunded yes no click share money count real sample unattributed Unassigned ' +
    'influencer shop referrer pt ct fit path nulls formula cpm ads with bigquery flywheel coupang LEA15 reel1 CREW Code'
  ).split(' '),
);
