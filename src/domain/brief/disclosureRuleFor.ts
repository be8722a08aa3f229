import { cleanText } from '../../ground/cells/cleanText';
import { disclosureTexts } from '../../messages/disclosureTexts';
import {
  type DisclosureCountry,
  type DisclosureRule,
  disclosureCountries,
  disclosureRules,
} from './disclosureRules';

/**
 * The rule for a country's code or name; other members of the EU get the common one, a blank the rule
 * of the caption's language, which then accepts the labels of every country.
 */
export function disclosureRuleFor(country: string, caption: string): DisclosureRule | undefined {
  const typed = cleanText(country).toUpperCase();
  if (typed === '') return ruleByLanguage(caption);
  const code = countryNames.get(typed) ?? typed;
  if (otherMembers.has(code)) return disclosureRules.EU;
  return disclosureCountries.some((known) => known === code)
    ? disclosureRules[code as DisclosureCountry]
    : undefined;
}

/** Korean captions must be labelled in Korean; others may use any country's clear label. */
function ruleByLanguage(caption: string): DisclosureRule {
  const rule = disclosureRules[countryOfLanguage(caption)];
  if (rule.country === 'KR') return rule;
  const all = disclosureCountries.map((each) => disclosureRules[each]);
  return {
    ...rule,
    place: 'visible',
    placeSays: disclosureTexts.placeVisible,
    hashtags: all.flatMap(({ hashtags }) => hashtags),
    headWords: all.flatMap(({ headWords }) => headWords),
    phrases: all.flatMap(({ phrases }) => phrases),
    plainStatements: true,
  };
}

/** A caption counts as Korean from this share of Hangul letters on, tags and names aside. */
const KOREAN_SHARE = 0.3;
const german =
  /[äöüß]|(?<!\p{L})(?:der|das|und|ich|mein|meine|mit|ist|nicht|ein|eine|für)(?!\p{L})/giu;
const french =
  /[éèêçàœ]|(?<!\p{L})(?:le|les|et|je|mon|ma|mes|avec|est|une|du|pour|c'est)(?!\p{L})/giu;

function countryOfLanguage(caption: string): DisclosureCountry {
  const words = caption.replace(/(?:[#@]|https?:)\S+/gu, ' ');
  const letters = /\p{L}/u.test(words) ? words : caption;
  const hangul = letters.match(/[가-힣]/gu)?.length ?? 0;
  if (hangul > 0 && hangul >= KOREAN_SHARE * (letters.match(/\p{L}/gu)?.length ?? 0)) return 'KR';
  const likeGerman = caption.match(german)?.length ?? 0;
  const likeFrench = caption.match(french)?.length ?? 0;
  if (Math.max(likeGerman, likeFrench) < 2) return 'US';
  return likeGerman >= likeFrench ? 'DE' : 'FR';
}

const countryNames = new Map([
  ['GB', 'UK'],
  ['UNITED KINGDOM', 'UK'],
  ['GREAT BRITAIN', 'UK'],
  ['영국', 'UK'],
  ['USA', 'US'],
  ['UNITED STATES', 'US'],
  ['미국', 'US'],
  ['FRANCE', 'FR'],
  ['프랑스', 'FR'],
  ['GERMANY', 'DE'],
  ['DEUTSCHLAND', 'DE'],
  ['독일', 'DE'],
  ['KOREA', 'KR'],
  ['SOUTH KOREA', 'KR'],
  ['한국', 'KR'],
  ['대한민국', 'KR'],
]);

/** Members of the EU without rules of their own here, by code and by their names in English, at home and in Korean. */
const otherMembers = new Set(
  (
    'AT BE BG HR CY CZ DK EE FI GR EL HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ' +
    'AUSTRIA ÖSTERREICH BELGIUM BELGIË BELGIQUE BULGARIA CROATIA CYPRUS CZECHIA DENMARK DANMARK ' +
    'ESTONIA FINLAND SUOMI GREECE HUNGARY IRELAND ITALY ITALIA LATVIA LITHUANIA LUXEMBOURG MALTA ' +
    'NETHERLANDS NEDERLAND POLAND POLSKA PORTUGAL ROMANIA SLOVAKIA SLOVENIA SPAIN ESPAÑA SWEDEN SVERIGE ' +
    '오스트리아 벨기에 덴마크 핀란드 그리스 아일랜드 이탈리아 네덜란드 폴란드 포르투갈 스페인 스웨덴'
  ).split(' '),
);
