import { cleanText, withoutInvisible } from '../../../ground/cells/cleanText';

const pageHeader =
  /^(?:first page seen|landing ?(?:page|site)(?: url| path)?|session entry|entry page|first url|initial url|랜딩 ?페이지|유입 ?페이지|첫 ?방문 ?페이지)$/;
const pageLine =
  /(?:^|[\r\n{,])\s{0,5}["']?(?:landing[_ ](?:page|site)|full_url|first_page)["']?\s{0,5}[:=]\s{0,5}["']?([^\s"'<>,]{1,800})/i;

/** Whether a header names the page on which a visit began. */
export function isPageHeader(header: string): boolean {
  const plain = cleanText(header)
    .toLowerCase()
    .replace(/_wc_order_attribution_|\(metadata\)/g, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return pageHeader.test(plain);
}

/** The landing page that a line of a text names: "landing_site: /products/serum?utm_source=…". */
export function pageInText(text: string): string {
  return pageOf(pageLine.exec(text.slice(0, 20_000))?.[1] ?? '');
}

/** A page without its query and fragment, which may hold what nobody should keep; '' for no page. */
export function pageOf(text: string): string {
  const plain = withoutInvisible(text)
    .trim()
    .replace(/[?#].*$/s, '');
  return /^(?:https?:\/\/\S+|\/\S*|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/i.test(plain) ? plain : '';
}
