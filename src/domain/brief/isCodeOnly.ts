/** Words that only hand a code on. */
const offerWords = new Set(
  (
    'use my the code codes promo coupon discount off get save on at with for your order first link in ' +
    'bio shop now and to ad ads advert advertisement sponsored anzeige werbung 코드 쿠폰 할인 할인코드 ' +
    '사용 입력 링크 프로필 구매 주문 하세요 광고 협찬 유료광고'
  ).split(' '),
);

/** A caption with fewer words of its own says nothing. */
const leastOwnWords = 3;

/**
 * Whether a caption holds a code and little else: labels, hashtags, handles, links, numbers and the words
 * around a code don't count.
 *
 * @param codes the creator's codes
 */
export function isCodeOnly(caption: string, codes: readonly string[]): boolean {
  const text = caption.slice(0, 2200).normalize('NFKC').toLowerCase();
  const own = codes.map((code) => code.trim().toLowerCase()).filter((code) => code !== '');
  if (!own.some((code) => text.includes(code))) return false;
  const words = text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[#@][\p{L}\p{N}_.]+/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/\p{N}/u.test(word))
    .filter((word) => !offerWords.has(word) && !own.includes(word));
  return words.length < leastOwnWords;
}
