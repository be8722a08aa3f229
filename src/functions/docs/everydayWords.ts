/**
 * What people type who do not know the trade's words, and the functions that answer it; in lower case.
 * They help to find a function and are never shown.
 */
const answers: readonly (readonly [words: readonly string[], functions: readonly string[]])[] = [
  [
    ['profit', 'profitable', 'return', 'earn', 'payback', '이익', '수익', '남는'],
    ['ROMI', 'ROI', 'ROAS', 'ROMIRANGE', 'BREAKEVENCPA', 'BREAKEVENFEE', 'BUDGET', 'EARNEDVALUE'],
  ],
  [
    ['fake', 'bot', 'bots', 'fraud', 'bought', '가짜', '봇', '허수', '뒷광고', '어뷰징'],
    ['FRAUDSCORE', 'FRAUDWHY', 'SAMENESS'],
  ],
  [
    ['real', 'views', 'cpm', '진짜', '조회수'],
    ['CAI', 'CAITOTAL', 'CPM'],
  ],
  [
    ['sale', 'sales', 'cost per order', 'cost per sale', '판매', '주문당'],
    ['CPA', 'CPARANGE', 'BREAKEVENCPA', 'CHANCE'],
  ],
  [['coupon', 'discount', 'voucher', '쿠폰', '할인'], ['PROMOCODE']],
  [
    ['link', 'url', 'tracking', '주소', '링크'],
    ['UTMLINK', 'NTLINK', 'UTMCHECK', 'TRACKED'],
  ],
  [
    ['pay', 'salary', 'price', 'fee', 'commission', '단가', '원고료', '수수료', '정산'],
    ['PAYMODEL', 'BREAKEVENFEE', 'PAYOUT'],
  ],
  [
    ['stop', 'renew', 'decide', 'better', 'compare', 'winner', '비교', '결정', '중단'],
    ['VERDICT', 'BEATS', 'CHANCE', 'DIAGNOSE'],
  ],
  [
    ['why', 'wrong', 'problem', '왜', '문제'],
    ['DIAGNOSE', 'FRAUDWHY', 'UTMCHECK'],
  ],
  [
    ['predict', 'future', 'expect', 'estimate', '예측', '예상'],
    ['PILOT', 'CAMPAIGNFORECAST', 'BUDGET'],
  ],
  [
    ['label', 'ad', 'legal', 'law', '광고 표시', '표시', '법'],
    ['DISCLOSURECHECK', 'RIGHTSLEFT'],
  ],
  [['experiment', 'incremental', 'lift', '실험', '증분'], ['MINLIFT']],
  [
    ['fit', 'match', 'choose', '선정', '적합'],
    ['FITSCORE', 'FITTEST', 'TIER', 'ERBENCH'],
  ],
];

const wordsByFunction = new Map<string, string[]>();
for (const [words, functions] of answers) {
  for (const name of functions) {
    wordsByFunction.set(name, [...(wordsByFunction.get(name) ?? []), ...words]);
  }
}

/** The functions that have everyday words. */
export const everydayNames: readonly string[] = [...wordsByFunction.keys()];

/** The everyday words under which a function is found. */
export function everydayWords(name: string): readonly string[] {
  return wordsByFunction.get(name) ?? [];
}
