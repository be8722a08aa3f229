import { doubtfulSignals } from '../../../domain/fraud/doubtfulSignals';
import type { SidebarOpening } from '../../../shared/sidebarOpening';

/** What speaks against planning with somebody: the verdict stop, or many signals. */
export interface PlanWarning {
  readonly isStopped: boolean;
  /** Points, where they are worth a look; null otherwise. */
  readonly signals: number | null;
}

/** The warning about a creator by the name that stands in the plan; null for somebody unknown or fine. */
export function planWarning(
  name: string,
  {
    creators,
    creatorResults,
    planBasis,
  }: Pick<SidebarOpening, 'creators' | 'creatorResults' | 'planBasis'>,
): PlanWarning | null {
  const [creator, ...others] = creators.filter(
    (each) => (each.name || each.creatorId).trim() === name.trim(),
  );
  if (!creator || others.length > 0) return null;
  const { creatorId } = creator;
  const isStopped = creatorResults.some(
    (each) => each.creatorId === creatorId && each.word === 'stop',
  );
  const points = planBasis.creators.find((each) => each.creatorId === creatorId)?.signals ?? 0;
  const signals = points >= doubtfulSignals ? Math.round(points) : null;
  return isStopped || signals !== null ? { isStopped, signals } : null;
}
