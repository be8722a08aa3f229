import { type Message, message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { CreatorPerformance } from '../../workbook/dashboard/creatorPerformances';
import type { PageProps } from './pageProps';

/** From how many points of signals on a leader should hear of them. */
const NOTABLE_SIGNALS = 50;

/** A creator in the list of a decision: the return with its range, and how sure the verdict is. */
export function CreatorLine({
  creator,
  formats,
  language,
}: PageProps & { readonly creator: CreatorPerformance }) {
  const { name, platform, signals } = creator;
  return (
    <li>
      <p class="who">
        <strong title={name}>{name}</strong> <span class="platform">{platform}</span>
      </p>
      {resultsOf(creator, { formats, language }).map((result) => (
        <p class="range" key={result.text.en}>
          {say(result, language)}
        </p>
      ))}
      <p class="range">{say(outlookOf(creator, { formats, language }), language)}</p>
      {signals !== null && signals >= NOTABLE_SIGNALS && (
        <p class="range bad">
          {say(message(leadershipTexts.signals, { signals: Math.round(signals) }), language)}
        </p>
      )}
    </li>
  );
}

/** The return where it is known; the cost of a conversion where it is not, and what a lead campaign is about. */
function resultsOf(creator: CreatorPerformance, { formats }: PageProps): Message[] {
  const { romi, romiLow, romiHigh, cpa, cpaLow, cpaHigh, spend, action } = creator;
  if (creator.decision === 'notMeasurable') {
    return [message(leadershipTexts.nothingMeasured, { spend: formats.money(spend) })];
  }
  const found: Message[] = [];
  if (romi !== null) {
    found.push(
      message(leadershipTexts.romiRange, {
        middle: formats.signedShare(romi),
        low: formats.signedShare(romiLow ?? romi),
        high: formats.signedShare(romiHigh ?? romi),
      }),
    );
  } else if (action !== 'lead') found.push(message(leadershipTexts.romiUnknown, {}));
  if (romi !== null && action !== 'lead') return found;
  if (cpa !== null && cpaLow !== null && cpaHigh !== null) {
    found.push(
      message(leadershipTexts.cpaRange, {
        middle: formats.money(cpa),
        low: formats.money(cpaLow),
        high: formats.money(cpaHigh),
      }),
    );
  } else if (cpaLow !== null) {
    found.push(message(leadershipTexts.cpaAtLeast, { low: formats.money(cpaLow) }));
  }
  return found;
}

/** How sure the verdict is; why there is none where nothing can be measured. */
function outlookOf({ chance, decision }: CreatorPerformance, { formats }: PageProps): Message {
  if (decision === 'notMeasurable') return message(leadershipTexts.notMeasurableMove, {});
  return chance === null
    ? message(leadershipTexts.chanceUnknown, {})
    : message(leadershipTexts.chance, { chance: formats.chance(chance) });
}
