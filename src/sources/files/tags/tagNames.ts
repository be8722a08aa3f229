import { cleanText } from '../../../ground/cells/cleanText';

/** Campaign tags that Conversions keeps. */
export const conversionTags = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_content',
  'utm_id',
] as const;

/** One of the tags that Conversions keeps. */
export type ConversionTag = (typeof conversionTags)[number];

/** Naver's tags, which its shops read instead of utm, and what they mean here. */
const ownerOf: Readonly<Record<string, ConversionTag>> = {
  utmsource: 'utm_source',
  utmmedium: 'utm_medium',
  utmcampaign: 'utm_campaign',
  utmcampaignname: 'utm_campaign',
  utmcontent: 'utm_content',
  utmid: 'utm_id',
  utm소스: 'utm_source',
  utm매체: 'utm_medium',
  utm캠페인: 'utm_campaign',
  utm콘텐츠: 'utm_content',
  ntsource: 'utm_source',
  ntmedium: 'utm_medium',
  ntdetail: 'utm_content',
};

const spelled = new RegExp(
  `(?:^|[^\\p{L}\\p{N}]|first|last|initial|latest)(${namesAsPattern()})$`,
  'u',
);

/**
 * The tag that a header spells, however tools write it: "UTM Content", "utm_content (metadata)",
 * "_wc_order_attribution_utm_content", "Deal - UTM Source", "UTM_Source__c", "nt_detail". Null for another column.
 */
export function tagOfHeader(header: string): ConversionTag | null {
  const plain = cleanText(header)
    .toLowerCase()
    .replace(/\(metadata\)|__c$/g, '')
    .trim();
  const found = spelled.exec(plain)?.[1];
  return found === undefined ? null : tagOfName(found);
}

/** The tag that a name in an address means: "utm_content", "nt_detail". */
export function tagOfName(name: string): ConversionTag | null {
  return (
    ownerOf[
      cleanText(name)
        .toLowerCase()
        .replace(/[\s_-]/g, '')
    ] ?? null
  );
}

function namesAsPattern(): string {
  const parted = (name: string) =>
    name.replace(/^(utm|nt)/, '$1[\\s_-]{0,2}').replace('campaignname', 'campaign[\\s_-]?name');
  return Object.keys(ownerOf).map(parted).join('|');
}
