/**
 * Phrases of people who offer or ask for attention in return, on text from `cleanComment` (lower case,
 * no punctuation). Each pattern is linear; English ones end at word boundaries, Korean ones are
 * fixed words that everyday comments don't use.
 */
const phrases: readonly RegExp[] = [
  /\b(?:f4f|l4l|s4s|c4c|fff|sub4sub|like4like|follow4follow|followforfollow|likeforlike|followback|followtrain|gaintrain|followme)\b/,
  /\bfollow (?:for follow|4 follow|back|me back|my (?:page|profile|account|channel|insta))\b/,
  /\blike (?:for|4) like\b/,
  /\bsub (?:for|4) sub\b/,
  /\b(?:i|we) (?:just )?followed (?:you|u)\b.{0,40}\bback\b/,
  /\b(?:please|plz|pls) follow (?:me|us|my)\b/,
  /\b(?:check|checkout|visit|see|view) (?:out )?(?:my|our) (?:page|profile|account|bio|feed|channel|insta|new post|last post|latest post)\b/,
  /\b(?:dm|message) (?:me|us|it to|this to)?.{0,20}\b(?:collab|collabs|promo|promotion|feature|shoutout|ambassador)\b/,
  /\bpromote (?:it|this|your post)? ?(?:on|at)\b/,
  /\blet s (?:support|follow|grow with) each other\b/,
  /\b(?:gain|get|buy) (?:more |free |real )?(?:followers|likes|subscribers)\b/,
  /\bsend (?:it|this|pic|us a dm)? ?to .{1,30} for (?:a )?(?:feature|promo)\b/,
  /맞팔|선팔|맞구독|맞구해|맞좋아요|좋반|좋아요 ?반사|좋튀|품앗이|서이추|서로이웃|언팔 ?(?:안|노)|노언팔|반사 ?(?:해|가|갈)/,
  /소통 ?(?:해요|해용|하고 ?(?:지내|싶)|하며 ?지내|원해|환영|부탁|하실|하자|할래|하면서)/,
  /팔로우 ?(?:하고 ?(?:가|갑|갈)|부탁|반사|신청|해 ?주)/,
  /(?:제|저희|우리) ?(?:피드|계정|채널|인스타|프로필|블로그)(?:도|에|에도|으로)? ?(?:한번 |한 번 )?(?:놀러|구경|방문|들러|와 ?주)/,
  /구독 ?(?:하고 ?(?:가|갑|갈)|부탁|반사|맞)/,
];

/** Whether a cleaned comment asks for attention in return. */
export function asksForReturn(cleanText: string): boolean {
  return phrases.some((phrase) => phrase.test(cleanText));
}
