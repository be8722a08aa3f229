import { type Message, message } from '../../ground/text/text';
import { disclosureTexts } from '../../messages/disclosureTexts';
import { type DisclosureCountry, disclosureRules } from './disclosureRules';

/** What to write into a brief: label, where it stands, what holds for video, whose rule it is. */
export interface DisclosureWording {
  readonly label: string;
  readonly caption: Message;
  readonly video: Message;
  readonly source: Message;
}

/** The wording of the disclosure for a country. Not legal advice. */
export function disclosureWording(country: DisclosureCountry): DisclosureWording {
  const { label, placeSays, spoken, source } = disclosureRules[country];
  const plain = (text: typeof placeSays): Message => ({ text, values: {} });
  return {
    label,
    caption: message(disclosureTexts.caption, { label, place: plain(placeSays) }),
    video: message(disclosureTexts.video, { how: plain(spoken) }),
    source: plain(source),
  };
}
