import type { PilotForecast } from '../../../domain/plan/pilot';
import type { PilotCreator } from '../../../domain/plan/pilotPlan';
import { exampleFormula } from '../../../functions/docs/exampleFormula';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { Note } from '../../shared/note';
import { useSidebar, useSpeech } from '../../shared/sidebarContext';
import { InsertFormula } from '../functions/insertFormula';
import { useConversionWords } from './conversionWords';
import type { Forecast } from './forecastOf';
import { ForecastTable } from './forecastTable';
import { RangePicture } from './rangePicture';
import { useFormats } from './useFormats';

/** What to expect of the pilot: the chance to pay back, the ranges, the figures. */
export function ForecastSection({ forecast }: { readonly forecast: Forecast }) {
  const words = useConversionWords();
  const speech = useSpeech();
  return (
    <section class="stack" aria-labelledby="forecast">
      <h2 id="forecast">{words(texts.forecast)}</h2>
      {forecast.state === 'incomplete' && <p class="quiet">{words(texts.incomplete)}</p>}
      {forecast.state === 'refused' && (
        <Note tone="warn">{capital(say(forecast.why, speech))}</Note>
      )}
      {forecast.state === 'ready' && (
        <>
          <Verdict whole={forecast.whole} />
          <RangePicture whole={forecast.whole} ranges={forecast.ranges} />
          <details>
            <summary>{words(texts.allFigures)}</summary>
            <div class="stack">
              <ForecastTable whole={forecast.whole} />
              <KeepInSheet creators={forecast.creators} />
            </div>
          </details>
        </>
      )}
    </section>
  );
}

const hardly = 0.2;
const likely = 0.8;

function Verdict({ whole }: { readonly whole: PilotForecast }) {
  const words = useConversionWords();
  const { chance: shown } = useFormats();
  const chance = whole.chanceToPayBack;
  const isLow = chance < hardly;
  const isGood = chance >= likely;
  const sentence = isLow ? texts.payBackLow : isGood ? texts.payBackGood : texts.payBackOpen;
  return (
    <Note tone={isLow ? 'warn' : isGood ? 'good' : 'plain'}>
      <strong>{words(texts.payBack, { chance: shown(chance) })}</strong>
      <p>{words(sentence)}</p>
      <p class="small">{words(texts.noSale, { chance: shown(whole.chanceOfNoSale) })}</p>
    </Note>
  );
}

/** Writes the plan as a PILOT formula, so that it lives on in the sheet. */
function KeepInSheet({ creators }: { readonly creators: readonly PilotCreator[] }) {
  const words = useConversionWords();
  const { argumentSeparator } = useSidebar().opening.file;
  const column = (read: (creator: PilotCreator) => number) =>
    creators.map((creator) => [Number(read(creator).toPrecision(12))]);
  const formula = exampleFormula(
    'PILOT',
    [
      column(({ views }) => views),
      column(({ clickThrough }) => clickThrough),
      column(({ conversionRate }) => conversionRate),
      column(({ fee }) => fee),
      column(({ margin }) => margin),
    ],
    argumentSeparator,
  );
  return (
    <div class="tight">
      <InsertFormula formula={formula} look="primary" />
      <p class="hint">{words(texts.insert)}</p>
    </div>
  );
}
