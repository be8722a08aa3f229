import type { Text } from '../../ground/text/text';
import { disclosureTexts } from '../../messages/disclosureTexts';

export const disclosureCountries = ['US', 'UK', 'EU', 'FR', 'DE', 'KR'] as const;

export type DisclosureCountry = (typeof disclosureCountries)[number];

/** Where the label must stand in a caption. */
export type LabelPlace = 'visible' | 'start' | 'firstLineOrFirstHashtag';

/** A country's rules for labelling a paid, gifted or commissioned post. Not legal advice. */
export interface DisclosureRule {
  readonly country: DisclosureCountry;
  /** the label to recommend for a caption */
  readonly label: string;
  /** the label to recommend inside a video */
  readonly spoken: Text;
  readonly place: LabelPlace;
  readonly placeSays: Text;
  /** hashtags that are clear by themselves, without # */
  readonly hashtags: readonly string[];
  /** words that are a label at the head of the text or in brackets only ("ad", "광고") */
  readonly headWords: readonly string[];
  /** phrases that are clear anywhere in their place */
  readonly phrases: readonly string[];
  /** whether a plain sentence about the gift or payment counts as a label */
  readonly plainStatements?: true;
  /** wordings that people use and that the authorities call unclear */
  readonly tooWeak: readonly string[];
  readonly source: Text;
}

const english = ['ad', 'ads', 'advert', 'advertisement', 'advertising'];
const weakEnglish =
  '#sp #spon #collab #collaboration #partner #partnership #ambassador #gifted #pr #aff #adv #affiliate #thankyou #notad'.split(
    ' ',
  );

/** The rules by country, in the order in which a form offers them. */
export const disclosureRules: { readonly [country in DisclosureCountry]: DisclosureRule } = {
  US: {
    country: 'US',
    label: '#ad',
    spoken: disclosureTexts.spokenUS,
    place: 'visible',
    placeSays: disclosureTexts.placeVisible,
    hashtags: [...english, 'sponsored', 'paidpartnership', 'paidad'],
    headWords: [...english, 'sponsored'],
    phrases: [
      'paid partnership',
      'paid ad',
      'paid by',
      'sponsored by',
      'gifted by',
      'for the free',
      'for sponsoring',
      'sponsored post',
      'sponsored content',
      'paid promotion',
      'this is an ad',
    ],
    plainStatements: true,
    tooWeak: weakEnglish,
    source: disclosureTexts.sourceUS,
  },
  UK: {
    country: 'UK',
    label: 'Ad',
    spoken: disclosureTexts.spokenUK,
    place: 'start',
    placeSays: disclosureTexts.placeStart,
    hashtags: english,
    headWords: english,
    phrases: ['paid ad', 'this is an ad', 'ad feature'],
    tooWeak: [
      ...weakEnglish,
      '#sponsored',
      'sponsored by',
      'paid partnership',
      'gifted by',
      'gifted',
      'pr gift',
      'in association with',
      'thanks to',
    ],
    source: disclosureTexts.sourceUK,
  },
  EU: {
    country: 'EU',
    label: '#ad',
    spoken: disclosureTexts.spokenEU,
    place: 'visible',
    placeSays: disclosureTexts.placeVisible,
    hashtags: [
      ...english,
      ...'adv sponsored paidpartnership werbung anzeige werbeanzeige collabcommerciale collaborationcommerciale partenariatrémunéré partenariatremunere publicité publicite publicidad pubblicità pubblicita publicidade reclame reklama reklame annons annonce mainos'.split(
        ' ',
      ),
    ],
    headWords: [
      ...english,
      ...'adv sponsored werbung anzeige werbeanzeige publicité publicite publicidad pubblicità publicidade reclame advertentie reklama reklame annons annonce mainos'.split(
        ' ',
      ),
    ],
    phrases: [
      'paid partnership',
      'paid ad',
      'collaboration commerciale',
      'collab commerciale',
      'partenariat rémunéré',
      'partenariat remunere',
      'colaboración pagada',
      'betaald partnerschap',
      'bezahlte partnerschaft',
    ],
    tooWeak: weakEnglish,
    source: disclosureTexts.sourceEU,
  },
  FR: {
    country: 'FR',
    label: 'Publicité',
    spoken: disclosureTexts.spokenFR,
    place: 'visible',
    placeSays: disclosureTexts.placeVisible,
    hashtags: ['publicité', 'publicite', 'collaborationcommerciale'],
    headWords: ['publicité', 'publicite'],
    phrases: ['collaboration commerciale', 'publicité pour', 'ceci est une publicité'],
    tooWeak: [
      ...weakEnglish,
      ...'#ad #ads #sponsored #sponsorisé #partenariat #offert #produitoffert'.split(' '),
      'ad',
      'collab commerciale',
      'sponsorisé',
      'partenariat',
      'offert par',
      'paid partnership',
    ],
    source: disclosureTexts.sourceFR,
  },
  DE: {
    country: 'DE',
    label: 'Werbung',
    spoken: disclosureTexts.spokenDE,
    place: 'start',
    placeSays: disclosureTexts.placeStart,
    hashtags: ['werbung', 'anzeige', 'werbeanzeige'],
    headWords: [
      'werbung',
      'anzeige',
      'werbeanzeige',
      'bezahlte werbung',
      'bezahlte anzeige',
      'dauerwerbung',
      'dauerwerbesendung',
    ],
    phrases: ['enthält werbung', 'enthält bezahlte werbung'],
    tooWeak: [
      ...weakEnglish,
      ...'#ad #ads #sponsored #sponsoredby #poweredby #kooperation #gesponsert #produktplatzierung'.split(
        ' ',
      ),
      'ad',
      'gesponsert',
      'kooperation',
      'in zusammenarbeit mit',
      'bezahlte partnerschaft',
      'paid partnership',
    ],
    source: disclosureTexts.sourceDE,
  },
  KR: {
    country: 'KR',
    label: '#광고',
    spoken: disclosureTexts.spokenKR,
    place: 'firstLineOrFirstHashtag',
    placeSays: disclosureTexts.placeKR,
    hashtags: [
      '광고',
      '협찬',
      '유료광고',
      '유료광고포함',
      '제품협찬',
      '협찬광고',
      '광고포함',
      '금전적지원',
      '제품제공',
    ],
    headWords: ['광고', '협찬', '유료광고'],
    phrases: [
      '유료 광고',
      '유료광고',
      '광고입니다',
      '광고 포함',
      '광고를 포함',
      '협찬을 받',
      '협찬받',
      '협찬 받',
      '제품 제공',
      '상품 제공',
      '금전적 지원',
      '제공받',
      '제공 받',
      '지급받',
      '지급 받',
      '지원받',
      '지원 받',
      '원고료를 받',
      '원고료 받',
      '고료를 받',
      '무상으로 제공',
      '무상 제공',
      '할인 받음',
      '할인받음',
      '할인을 받음',
      '할인받았',
      '할인을 받았',
      '할인받아 작성',
      '할인을 받아 작성',
      '수수료를 받',
      '대가를 받',
      '보수를 받',
    ],
    tooWeak: [
      ...weakEnglish,
      ...'#ad #ads #sponsored #체험단 #체험후기 #서포터즈 #콜라보 #파트너 #앰배서더'.split(' '),
      'ad',
      '체험단',
      '체험후기',
      '서포터즈',
      '홍보성 글',
      '홍보성글',
      '홍보글',
      'sponsored',
      'collaboration',
      'partnership',
      'thanks to',
      '콜라보레이션',
      '파트너십',
      '선물 받',
      '선물받',
    ],
    source: disclosureTexts.sourceKR,
  },
};
