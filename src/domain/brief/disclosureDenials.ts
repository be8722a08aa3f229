/** A caption with its denials taken out, so that their words are no labels. */
export interface WithoutDenials {
  /** The caption with every denial blanked, as long as before. */
  readonly text: string;
  /** The first wording that says it is no advert; no label can stand beside it. */
  readonly contradiction: string | undefined;
  /** The first wording that denies a payment or gift, or speaks of another thing's adverts. */
  readonly denial: string | undefined;
}

const englishWords =
  '(?:ads?|advert|advertisement|advertorial|sponsored|sponsorship|spon|gifted|paid (?:partnership|promotion|post|ad))';
const germanWords =
  '(?:werbung|anzeige|werbeanzeige|kooperation|gesponsert|gesponserter|sponsoring|(?:bezahlte )?partnerschaft)';
const frenchWords =
  '(?:pub|publicité|publicite|sponsorisée?|sponsorise|partenariat|collab|collaboration(?: commerciale)?|rémunérée?|offert)';
const koreanWords =
  '(?:(?:유료 ?|대가성 ?)?광고(?:글|성 글|성)?|(?:제품 ?)?협찬(?:글|품|제품| 제품)?|뒷광고|후원|체험단)';
const koreanParticles = '(?:도|이나|나|가|은|는|이|을|를|로)?';
const koreanNo =
  '(?:아[니님닙닌녜]|안 ?받|안 ?한|없이|없음|없습|없는|[xX×](?![\\p{L}\\p{N}])|못 ?받|[ㄴ\u1102]{2})';
const koreanNotReceived =
  '받(?:지|은 (?:게|것이?|거|글이?|제품이?|적이?|적은)) ?(?:도|는)? ?(?:않|안|없|아[니님닙닌]|못)';

/** What says of the post itself that it is no advert. */
const contradictions = anyOf([
  `(?:\\bnot|\\bisn['’]t|\\bain['’]t|\\bnever|\\bwasn['’]t)(?: even| actually| at all)?(?: an?| my| in an?)? ?#?${englishWords}\\b`,
  `\\b(?:unsponsored|non[- ]?sponsored|un-sponsored)\\b`,
  `#(?:not?|non|un|never)(?:an?)?(?:ad|advert|sponsored|spon|gifted|paid)\\b`,
  `\\bsponsored by (?:nobody|no one|no-one|myself)\\b`,
  `(?:\\bkeine?|\\bunbezahlte|\\bnicht|\\bohne)(?: bezahlte)? ?#?${germanWords}\\b`,
  `#?(?:keine|unbezahlte)(?:werbung|anzeige)`,
  `\\b(?:pas|non|ni|sans|aucune?)(?: de| d['’]une?| une?| en)? ?#?${frenchWords}(?![\\p{L}])`,
  `${koreanWords}${koreanParticles} ?(?:절대 ?|전혀 ?)?${koreanNo}`,
  `${koreanWords}${koreanParticles} ?${koreanNotReceived}`,
  `(?:노|무|비|NO|no) ?(?:협찬|광고)(?![가-힣]*주)`,
  `#?내 ?돈 ?(?:내 ?산|주고 ?산)`,
  `(?:${englishWords}|${germanWords}|${frenchWords}|${koreanWords}) ?[?？]+ ?(?:never|nope|no|not|nah|nein|nie|niemals|non|jamais|아[니님닙녜]|절대|전혀|노노|no|x)(?![\\p{L}])`,
]);

/** What denies money or gifts, which may stand beside a true label, or speaks of other adverts. */
const denials = anyOf([
  `(?:\\bno|\\bwithout(?: any)?|\\bzero)(?: an?)? ?#?${englishWords}\\b`,
  `(?:\\bnot|n['’]t|\\bno one|\\bnobody|\\bnever|\\bno brand)(?: (?:been|being|get|getting|got|even|have|has|did|was|is))* (?:paid|paying|pay|sponsored|sponsoring|gifted|compensated|sent|send|give|gave|given|receive|received)\\b`,
  `\\b(?:non rémunérée?|nicht bezahlt|unbezahlt)(?![\\p{L}])`,
  `(?:제공|지원|지급|원고료|고료|수수료|대가|보수|비용|금전)${koreanParticles} ?(?:전혀 ?)?(?:일절 ?)?(?:안 ?받|못 ?받|없이|없음|없습)`,
  `(?:제공|지원|지급|원고료|고료|수수료|대가|보수|비용|금전)${koreanParticles} ?(?:전혀 ?)?(?:일절 ?)?${koreanNotReceived}`,
]);

/** Words of labels that ask for adverts, wish for them or speak about them. */
const otherMeanings = anyOf([
  `(?:광고|협찬)(?:[ ,/·&]{0,3}(?:및|이나|나|과|와)?[ ,/·&]{0,3}(?:광고|협찬|제휴))? ?(?:문의|제안|환영|구함|모집|받습니다|주세요|원해요)`,
  `(?:협찬|광고|제공|지원)(?:을|를)? ?받고 ?싶`,
  `(?:제공|지급|지원)(?:을|를)? ?받(?:을|으실) ?수`,
  `(?:제공|지급|지원)(?:을|를)? ?받(?:으세요|으려면|아 ?가세요|아 ?보세요)`,
  `\\b(?:ads?|advertising) (?:is|are|was|were|inquir\\p{L}*|enquir\\p{L}*)\\b`,
  `(?:werbung|anzeigen?) (?:ist|sind|war|nervt|nerven|kann)(?![\\p{L}])`,
]);

/** Finds the denials of a caption and takes them out. */
export function withoutDenials(caption: string): WithoutDenials {
  const contradiction = caption.match(contradictions)?.[0];
  const denial = caption.match(denials)?.[0];
  const text = [contradictions, denials, otherMeanings].reduce(
    (rest, wording) => rest.replace(wording, (found) => ' '.repeat(found.length)),
    caption,
  );
  return { text, contradiction, denial };
}

function anyOf(wordings: readonly string[]): RegExp {
  return new RegExp(wordings.map((wording) => `(?:${wording})`).join('|'), 'giu');
}
