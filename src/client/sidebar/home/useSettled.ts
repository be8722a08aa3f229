import { useState } from 'preact/hooks';
import { verdictKey } from '../../../domain/standing/openVerdicts';
import type { CreatorResult } from '../../../domain/standing/workbookFacts';
import { useSidebar } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';
import type { SettledFacts } from '../workbookFactsOf';
import { isSettled } from './crisisSection';

/** What this person has worked through, and how to mark more of it. */
export interface SettledHandle {
  readonly facts: SettledFacts;
  readonly settle: (verdicts: readonly CreatorResult[]) => void;
  /** Looks again at the steps of excluded posts. */
  readonly refresh: () => void;
}

const nothingYet = { keys: [] as readonly string[] };

/** Incidents and verdicts that have been acted on; a verdict that changes comes back. */
export function useSettled(): SettledHandle {
  const { opening, drafts } = useSidebar();
  const { draft, change } = useDraft('settled-verdicts', nothingYet);
  const [, look] = useState(0);
  const postIds = opening.posts.flatMap(({ excludedPostIds }) => excludedPostIds);
  return {
    facts: {
      settledPostIds: postIds.filter((postId) => isSettled(drafts.read(`crisis-${postId}`))),
      settledVerdicts: draft.keys,
    },
    settle: (verdicts) =>
      change({ keys: [...new Set([...draft.keys, ...verdicts.map(verdictKey)])] }),
    refresh: () => look((times) => times + 1),
  };
}
