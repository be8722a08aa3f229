import { useEffect } from 'preact/hooks';
import type { PlanOpening } from '../../../shared/planOpening';
import { useWork, type Work } from '../../shared/useWork';

/** What plans start from, read from the last run's figures when a view opens. */
export function usePlanOpening(): Work<PlanOpening> {
  const { work, start } = useWork('openPlan');
  useEffect(() => void start({}), [start]);
  return work;
}
