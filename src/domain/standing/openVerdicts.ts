import type { CreatorResult, WorkbookFacts } from './workbookFacts';

/** A verdict that asks somebody to act, with everybody it is about. */
export interface VerdictToActOn {
  readonly action: 'stopCreators' | 'renewCreators' | 'renegotiateWith';
  readonly creators: readonly CreatorResult[];
}

/** In the order of what waiting costs: money that goes on leaving, a good creator who goes, a price. */
const kinds = [
  ['stop', 'stopCreators'],
  ['scale', 'renewCreators'],
  ['renegotiate', 'renegotiateWith'],
] as const;

/** The verdicts that nobody has acted on yet. */
export function openVerdicts(facts: WorkbookFacts): readonly VerdictToActOn[] {
  const settled = new Set(facts.settledVerdicts);
  return kinds.flatMap(([word, action]) => {
    const creators = facts.creatorResults.filter(
      (result) => result.word === word && !settled.has(verdictKey(result)),
    );
    return creators.length === 0 ? [] : [{ action, creators }];
  });
}

/** Names a verdict: when it changes, it has to be acted on again. */
export function verdictKey({ creatorId, campaignIds, word }: CreatorResult): string {
  return [word, creatorId, ...campaignIds].join(' ');
}
