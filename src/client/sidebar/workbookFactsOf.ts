import type { WorkbookFacts } from '../../domain/standing/workbookFacts';
import type { SidebarOpening } from '../../shared/sidebarOpening';

/** What the standing needs, out of what the sidebar holds. */
export function workbookFactsOf(opening: SidebarOpening): WorkbookFacts {
  return {
    ...opening,
    defaultWindowDays: opening.settings.windowDays,
    healthErrors: opening.health.errors,
  };
}
