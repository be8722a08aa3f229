import { disclosureCheck } from '../../../src/domain/brief/disclosureCheck';
import { disclosureCountries, disclosureRules } from '../../../src/domain/brief/disclosureRules';
import { disclosureWording } from '../../../src/domain/brief/disclosureWording';
import { say } from '../../../src/ground/text/text';
import { cpuMs } from '../../support/cpuMs';

function said(caption: string, country?: string): string {
  return disclosureCheck(caption, country)
    .map((finding) => say(finding, 'en'))
    .join(' | ');
}

const long = 'This is a long story about my morning with this tea. '.repeat(4);

// Expected: the rules as the FTC (16 CFR 255), ASA/CMA, French law 2023-451, the German media
// authorities and the KFTC publish them.
test.each([
  ['US', '#ad My morning with this tea'],
  ['US', 'My morning with this tea #ad'],
  ['US', 'Ad: my morning'],
  ['US', '[AD] my morning'],
  ['US', 'Paid partnership with Leaf. My morning'],
  ['US', 'Thanks to Leaf for the free tea'],
  ['UK', 'Ad | my morning'],
  ['UK', '✨ #ad my morning'],
  ['GB', 'AD my morning'],
  ['EU', 'Publicidad: mi mañana'],
  ['ES', '#publicidad mi mañana'],
  ['FR', 'Collaboration commerciale avec Leaf'],
  ['FR', 'Publicité : mon matin'],
  ['DE', 'Werbung | mein Morgen'],
  ['DE', '#Anzeige mein Morgen'],
  ['KR', '#광고 오늘의 차'],
  ['KR', '오늘의 차를 소개해요\n#광고 #차'],
  ['KR', '[협찬] 오늘의 차'],
  ['KR', '리프에서 제품을 제공받아 작성했어요. 오늘의 차'],
  ['KR', '리프에서 원고료를 지급받아 작성했어요'],
  ['한국', '#광고 오늘의 차'],
  ['KR', '제품 제공 @leaf 오늘의 차'],
  ['Germany', 'Anzeige: mein Morgen'],
  ['', '#광고 오늘의 차'],
  ['', '#ad my morning'],
  ['us', '＃ＡＤ my morning'],
  ['US', 'Leaf sent me this tea for free! My morning'],
  ['US', 'I received this free from Leaf. My morning'],
  ['US', 'Leaf gave me this cup to try'],
  ['US', 'Got this for free from Leaf'],
  ['US', "I'm being paid by Leaf to show you this"],
  ['US', 'I earn a commission when you use my link'],
  ['US', 'I have never been sent a nicer cup. #ad'],
  ['US', '#ad This app has no ads'],
  ['', 'Anzeige: mein Morgen mit Tee'],
  ['', 'Werbung – mein Morgen'],
  ['', '#Werbeanzeige mein Morgen'],
  ['', 'Werbeanzeige | mein Morgen'],
  ['', 'Publicité : mon matin avec ce thé'],
  ['', 'Collab commerciale avec Leaf, mon matin'],
  ['', 'Partenariat rémunéré avec Leaf'],
  ['', '#adv la mia mattina'],
  ['', '#ad mein Morgen mit dem Tee'],
  ['', '#ad my favourite 떡볶이 place in town'],
  ['IT', '#adv la mia mattina'],
  ['España', '#publicidad mi mañana'],
  ['Austria', 'Anzeige: mein Morgen'],
  ['KR', '오늘의 차를 소개해요\n\n#광고 #차'],
  ['DE', 'Werbeanzeige: mein Morgen'],
  ['KR', '할인 받음. 오늘의 차'],
  ['KR', '소정의 원고료를 받아 작성했습니다'],
  ['KR', '제품만 제공받았고 원고료는 받지 않았습니다'],
  ['KR', '이 글은 파트너스 활동의 일환으로 일정액의 수수료를 제공받습니다'],
  ['KR', '#광고 지금 사면 10% 할인을 받을 수 있어요'],
])('%s: nothing wrong with "%s"', (country, caption) => {
  expect(said(caption, country)).toBe('');
});

test.each([
  ['US', 'My morning with this tea', 'no label found: start with “#ad”'],
  ['US', 'An adorable, ad-free morning', 'no label found'],
  ['US', '#collab my morning', '“#collab” is not clear enough in US'],
  ['US', '#sp my morning', '“#sp” is not clear enough'],
  ['US', `${long}#ad`, '“#ad” stands too late: put it in the first line, before “more”'],
  ['US', 'My morning\n#ad', 'stands too late'],
  ['US', '#tea #morning #leaf #cup #ad', '“#ad” is buried among hashtags'],
  ['US', 'This is not an ad, I just love it', 'says that it is no advert'],
  ['US', '#notanad my morning', 'says that it is no advert'],
  ['UK', 'My morning #ad', '“#ad” stands too late: begin the caption with it'],
  ['UK', '#gifted my morning', '“#gifted” is not clear enough in UK: use “Ad”'],
  ['UK', 'Paid partnership with Leaf', '“paid partnership” is not clear enough in UK'],
  ['FR', '#ad mon matin', '“#ad” is not clear enough in FR: use “Publicité”'],
  ['FR', 'En partenariat avec Leaf', '“partenariat” is not clear enough'],
  ['DE', '#ad mein Morgen', '“#ad” is not clear enough in DE: use “Werbung”'],
  ['DE', 'Keine Werbung, nur Liebe', 'says that it is no advert'],
  ['KR', '#ad 오늘의 차', '“#ad” is not clear enough in KR: use “#광고”'],
  ['KR', '체험단으로 마셔 봤어요', '“체험단” is not clear enough'],
  ['KR', 'AD 오늘의 차', '“ad” is not clear enough in KR'],
  ['FR', 'Collab commerciale avec Leaf', '“collab commerciale” is not clear enough'],
  ['KR', '내돈내산 후기', 'says that it is no advert'],
  ['KR', '오늘의 차\n\n\n\n#광고', '“#광고” stands too late'],
  ['KR', '오늘의 차\n#차 #광고', '“#광고” is buried among hashtags'],
  ['KR', `${'차 이야기 '.repeat(40)}#광고`, 'stands too late'],
  ['US', 'Sponsored? Never. My morning', 'says that it is no advert'],
  ['US', 'Nobody paid me for this', 'says that it is no advert'],
  ['US', 'Unsponsored opinion about this tea', 'says that it is no advert'],
  ['US', 'Leaf did not send me this for free', 'says that it is no advert'],
  ['US', 'No #ad here, just tea', 'says that it is no advert'],
  ['UK', 'Leaf sent me this for free', 'is not clear enough in UK: use “Ad”'],
  ['US', '#adv my morning', '“#adv” is not clear enough in US'],
  ['', 'Werbung? Nein. Mein Morgen', 'says that it is no advert'],
  ['DE', 'Nicht gesponsert, mein Morgen', 'says that it is no advert'],
  ['FR', 'Pas de pub, mon matin', 'says that it is no advert'],
  ['FR', 'Vidéo non sponsorisée', 'says that it is no advert'],
  ['', 'Mon matin avec le thé', 'no label found: start with “Publicité”'],
  ['', 'Mein Morgen mit dem Tee', 'no label found: start with “Werbung”'],
  ['US', 'Ads are annoying, tea is not', 'no label found'],
  ['KR', '협찬 아님 오늘의 차', 'says that it is no advert'],
  ['KR', '협찬 안 받은 솔직 후기', 'says that it is no advert'],
  ['KR', '제공받지 않은 제품입니다', 'says that it is no advert'],
  ['KR', '협찬받은 게 아니에요', 'says that it is no advert'],
  ['KR', '광고 X 협찬 X', 'says that it is no advert'],
  ['US', 'Sponsored by nobody, my morning', 'says that it is no advert'],
  ['KR', '협찬ㄴㄴ 오늘의 차', 'says that it is no advert'],
  ['KR', '협찬? 절대 아니에요', 'says that it is no advert'],
  ['KR', '대가를 받지 않고 썼어요', 'says that it is no advert'],
  ['KR', '제품을 제공받았지만 광고는 아닙니다', 'says that it is no advert'],
  ['KR', '광고 문의는 메시지로 주세요', 'no label found'],
  ['KR', '저도 협찬 받고 싶어요', 'no label found'],
  ['KR', '지금 사면 혜택을 제공받을 수 있어요', 'no label found'],
  ['KR', '홍보성 글입니다', '“홍보성 글” is not clear enough'],
  ['KR', 'Thanks to Leaf 오늘의 차', '“thanks to” is not clear enough'],
  ['KR', '일주일 사용해 봤어요', 'no label found'],
  ['KR', '수수료를 지급받을 수 있음', '“받을 수 있” leaves open'],
  ['KR', '구매 시 수수료를 받을수도 있습니다', 'leaves open'],
  ['KR', `${'차 이야기\n'.repeat(4)}제품을 제공받았습니다`, 'stands too late'],
  ['KR', '#광고 구매 시 수수료를 받을 수 있습니다', '“받을 수 있” leaves open'],
])('%s: finding %# of a caption', (country, caption, sentence) => {
  expect(said(caption, country)).toContain(sentence);
});

test.each(['JP', '__proto__', 'constructor'])('refuses the country %s', (country) => {
  expect(() => said('x', country)).toThrow('country must be US, UK, EU, FR, DE or KR');
});

test.each([
  '#',
  '#a ',
  'ad',
  'not an ',
  '광고',
  'ad ',
  '\n',
  '[',
  '제공받',
  'i got ',
  'been ',
  '수수료를 ',
  'sent me ',
])('a caption of 50,000 "%s" takes no time', (piece) => {
  const caption = piece.repeat(50_000).slice(0, 50_000);
  const started = cpuMs();
  for (const country of disclosureCountries) disclosureCheck(caption, country);
  expect(cpuMs() - started).toBeLessThan(600);
});

test.each(disclosureCountries)('the label recommended for %s passes its own check', (country) => {
  expect(said(`${disclosureRules[country].label} my morning`, country)).toBe('');
  const wording = disclosureWording(country);
  for (const language of ['en', 'ko'] as const) {
    expect(say(wording.caption, language)).toContain(wording.label);
    expect(say(wording.video, language).length).toBeGreaterThan(10);
  }
});
