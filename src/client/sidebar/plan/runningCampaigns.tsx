import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import type { PlanOpening } from '../../../shared/planOpening';
import { useWords } from '../../shared/sidebarContext';
import { useFormats } from './useFormats';

/** Where running campaigns will end, and how good such forecasts were. */
export function RunningCampaigns({ opening }: { readonly opening: PlanOpening }) {
  const words = useWords();
  const { count } = useFormats();
  const { forecasts, record } = opening;
  return (
    <section class="section" aria-labelledby="running">
      <h2 id="running">{words(texts.running)}</h2>
      {forecasts.length === 0 && <p class="quiet">{words(texts.noForecast)}</p>}
      {forecasts.map(({ name, day, seen, p10, p50, p90 }) => (
        <p key={name}>
          {words(texts.ends, {
            name,
            day,
            seen: count(seen),
            low: count(p10),
            middle: count(p50),
            high: count(p90),
          })}
        </p>
      ))}
      {record.ended > 0 && <p class="small">{words(texts.record, record)}</p>}
    </section>
  );
}
