import { verdictKey } from '../../../domain/standing/openVerdicts';
import type { CreatorResult } from '../../../domain/standing/workbookFacts';
import { useDraft } from '../useDraft';
import type { SettledFacts } from '../workbookFactsOf';

/** What this person has worked through, and how to mark more of it. */
export interface SettledHandle {
  readonly facts: SettledFacts;
  readonly settle: (verdicts: readonly CreatorResult[]) => void;
}

const nothingYet = { keys: [] as readonly string[] };

/** Verdicts that have been acted on; a verdict that changes comes back. */
export function useSettled(): SettledHandle {
  const { draft, change } = useDraft('settled-verdicts', nothingYet);
  return {
    facts: { settledVerdicts: draft.keys },
    settle: (verdicts) =>
      change({ keys: [...new Set([...draft.keys, ...verdicts.map(verdictKey)])] }),
  };
}
