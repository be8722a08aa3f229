import { type Message, message } from '../../ground/text/text';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { Workbook } from '../workbook';

const smartStore = /\b(?:smartstore|brand)\.naver\.com\b/i;

/** What makes conversions measurable in the shop that the workbook's links and campaigns lead to. */
export function remedyOf({ links, campaigns }: Workbook): Message {
  const places = [links.text('destination'), links.text('url'), campaigns.text('landing_page')];
  const isSmartStore = places.some(({ texts }) => texts.some((text) => smartStore.test(text)));
  const { remedy, remedySmartStore } = scoreboardTexts;
  return message(isSmartStore ? remedySmartStore : remedy, {});
}
