import { monthTexts } from '../../../messages/monthTexts';
import type { PlanOpening } from '../../../shared/planOpening';
import { campaignSentence } from '../../shared/plan/campaignSentences';
import { recordSentences } from '../../shared/plan/recordSentences';
import { useWords } from '../../shared/sidebarContext';
import { useMonthWords } from './useMonthWords';

/** Where running campaigns will end, and how good such forecasts were. */
export function RunningCampaigns({ opening }: { readonly opening: PlanOpening }) {
  const words = useWords();
  const inMonth = useMonthWords();
  const { forecasts } = opening;
  return (
    <section class="section" aria-labelledby="running">
      <h2 id="running">{words(monthTexts.running)}</h2>
      {forecasts.length === 0 && <p class="quiet">{words(monthTexts.noForecast)}</p>}
      {forecasts.map((forecast) => (
        <p key={forecast.campaignId}>{campaignSentence(forecast, inMonth)}</p>
      ))}
      {recordSentences(opening, inMonth).map((sentence) => (
        <p class="small" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
