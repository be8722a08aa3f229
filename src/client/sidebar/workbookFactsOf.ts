import { rightsAgreed } from '../../domain/brief/rightsAgreed';
import type { WorkbookFacts } from '../../domain/standing/workbookFacts';
import type { SidebarOpening } from '../../shared/sidebarOpening';

/** What somebody has worked through already, as the drafts remember it. */
export type SettledFacts = Pick<WorkbookFacts, 'settledVerdicts'>;

const nothingSettled: SettledFacts = { settledVerdicts: [] };

/** What the standing needs, out of what the sidebar holds. */
export function workbookFactsOf(
  opening: SidebarOpening,
  settled: SettledFacts = nothingSettled,
): WorkbookFacts {
  const { windowDays, targetCpa, grossMargin, currency } = opening.settings;
  return {
    ...opening,
    ...settled,
    briefs: opening.briefs.map((brief) => ({
      ...brief,
      hasRights: rightsAgreed(brief).missing.length === 0,
    })),
    defaultWindowDays: windowDays,
    defaultTargetCpa: targetCpa,
    defaultGrossMargin: grossMargin,
    currency,
    healthErrors: opening.health.errors,
  };
}
