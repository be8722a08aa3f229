/** Within one sentence. */
const soon = '[^.!?\\n]{0,60}?';
const me = '(?:me|us)';
const free = '(?:for free|free of charge|at no (?:cost|charge)|as a gift|complimentary|free)';
/** "I have ", or a sentence that begins without a person: "Got this for free". */
const began = "(?:\\b(?:i|we)(?:['’]ve| have| just| also)? |^|(?<=[.!?\\n] ?))";
const iWas =
  "(?:\\b(?:i|we)(?:['’]ve| have| had)? (?:was|were|been|got|just got|am|are)|\\bi['’]m|\\bwe['’]re)";

/**
 * Sentences that say plainly what the creator got, as the FTC's guides accept them instead of a
 * label: a gift, money, a commission.
 */
const statements = new RegExp(
  [
    `\\b(?:sent|gave|gifted|mailed|shipped|gives|sends) ${me}\\b${soon}\\b(?:${free}|to (?:try|test|review|keep))\\b`,
    `\\bgifted (?:to )?${me}\\b`,
    `\\b(?:provided|supplied|sent|given|gifted|comped)\\b${soon}\\b(?:for free|free of charge|at no (?:cost|charge)|complimentary)\\b`,
    `${iWas}(?: being| getting| also)? (?:sent|given|gifted|provided with)\\b${soon}\\b${free}\\b`,
    `${began}(?:got|received)\\b${soon}\\b(?:for free|free of charge|at no (?:cost|charge)|as a gift)\\b`,
    `${began}(?:got|received) (?:a |an |this |these |my |some )?(?:free|complimentary)\\b${soon}\\b(?:from|by)\\b`,
    `\\b(?:paid|paying|pays|compensated|compensating|sponsored|sponsoring) ${me}\\b`,
    `${iWas}(?: being| getting)? (?:paid|compensated|sponsored)\\b`,
    `\\b(?:i|we) (?:may |might |will |do )?(?:earn|get|make|receive) (?:an? )?(?:small |affiliate )?commissions?\\b`,
    `\\bas an amazon associate i earn\\b`,
    `\\bin exchange for (?:this|my|an? (?:honest )?)${soon}(?:review|post|video|reel)\\b`,
  ].join('|'),
  'giu',
);

/** The plain statements of a caption, in order of place. */
export function plainStatements(
  caption: string,
): { readonly found: string; readonly at: number }[] {
  return [...caption.matchAll(statements)].map((match) => ({ found: match[0], at: match.index }));
}
