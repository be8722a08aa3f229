import type { Text } from '../ground/text/text';

/** How paid posts must be labelled, and what a check of a caption says. */
export const disclosureTexts = {
  countryUnknown: {
    en: 'country must be US, UK, EU, FR, DE or KR',
    ko: 'country: US, UK, EU, FR, DE, KR 중 하나를 넣어 주세요',
  },
  none: {
    en: 'no label found: start with “{label}”',
    ko: '광고 표시가 없습니다. “{label}”로 시작해 주세요',
  },
  weak: {
    en: '“{found}” is not clear enough in {country}: use “{label}”',
    ko: '“{found}” 표시는 {country}에서 충분하지 않습니다. “{label}” 표시를 써 주세요',
  },
  negated: {
    en: '“{found}” says that it is no advert: for a paid or gifted post use “{label}”',
    ko: '“{found}”: 광고가 아니라는 뜻입니다. 대가나 제품을 받았다면 “{label}” 표시를 써 주세요',
  },
  conditional: {
    en: '“{found}” leaves open whether the creator is paid: say it plainly with “{label}”',
    ko: '“{found}”: 대가를 받는지 분명하지 않습니다. “{label}”처럼 분명하게 써 주세요',
  },
  tooLate: {
    en: '“{found}” stands too late: {place}',
    ko: '“{found}” 표시가 너무 뒤에 있습니다. {place}',
  },
  buried: {
    en: '“{found}” is buried among hashtags: put it first',
    ko: '“{found}” 표시가 해시태그 사이에 묻혀 있습니다. 맨 앞에 써 주세요',
  },
  placeVisible: {
    en: 'put it in the first line, before “more”',
    ko: '“더 보기” 앞, 첫 줄에 써 주세요',
  },
  placeStart: {
    en: 'begin the caption with it',
    ko: '본문을 이 표시로 시작해 주세요',
  },
  placeKR: {
    en: 'put it in the first line or make it the first hashtag, before “more”',
    ko: '첫 줄이나 첫 번째 해시태그에, “더 보기” 앞에 써 주세요',
  },
  caption: {
    en: 'caption: “{label}”; {place}',
    ko: '본문: “{label}”. {place}',
  },
  video: { en: 'video: {how}', ko: '영상: {how}' },
  spokenUS: {
    en: 'say it and show it in the video itself, at the start; repeat it in lives; the platform’s label alone may not be enough',
    ko: '영상 시작에 말과 자막으로 모두 알리고, 라이브에서는 반복합니다. 플랫폼 표시만으로는 부족할 수 있습니다',
  },
  spokenUK: {
    en: 'show “Ad” from the first second, readable; gifts, loans, codes and affiliate links count too',
    ko: '첫 장면부터 “Ad”를 읽기 쉽게 보여 줍니다. 선물, 대여, 코드, 제휴 링크도 해당합니다',
  },
  spokenEU: {
    en: 'show the label at the start, in the viewers’ language',
    ko: '시작 부분에 시청자의 언어로 표시합니다',
  },
  spokenFR: {
    en: 'show “Publicité” or “Collaboration commerciale” on the picture during the whole promotion',
    ko: '홍보하는 내내 화면에 “Publicité” 또는 “Collaboration commerciale”를 보여 줍니다',
  },
  spokenDE: {
    en: 'show “Werbung” or “Anzeige” for as long as the promotion lasts',
    ko: '홍보하는 동안 “Werbung” 또는 “Anzeige”를 보여 줍니다',
  },
  spokenKR: {
    en: 'label in the uncut title, or at start and end and again in between; lives every 5 minutes; in Korean',
    ko: '잘리지 않는 제목, 또는 시작과 끝과 중간에 반복해서 한국어로 표시합니다. 라이브는 5분마다 표시합니다',
  },
  sourceUS: {
    en: 'FTC, 16 CFR 255 (2023): clear and conspicuous',
    ko: '미국 FTC 16 CFR 255(2023): 분명하고 눈에 띄게',
  },
  sourceUK: {
    en: 'ASA and CMA guidance for influencers, CAP Code section 2',
    ko: '영국 ASA·CMA 인플루언서 지침, CAP Code 2장',
  },
  sourceEU: {
    en: 'EU Unfair Commercial Practices Directive; CPC principles on disclosure',
    ko: 'EU 불공정 상거래 지침, CPC 표시 원칙',
  },
  sourceFR: {
    en: 'French law 2023-451, article 5',
    ko: '프랑스 법률 2023-451 제5조',
  },
  sourceDE: {
    en: 'German UWG section 5a; guide of the media authorities',
    ko: '독일 UWG 5a조, 미디어청 안내',
  },
  sourceKR: {
    en: 'Korean KFTC guidelines on endorsements (in force since 1 December 2024)',
    ko: '공정거래위원회 추천·보증 등에 관한 표시·광고 심사지침(2024년 12월 1일 시행)',
  },
} as const satisfies Record<string, Text>;
