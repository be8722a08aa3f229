import { type Message, message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { CreatorStanding } from '../../workbook/dashboard/creatorStandings';
import type { PageProps } from './pageProps';

/** From how many points of signals on a leader should hear of them. */
const NOTABLE_SIGNALS = 50;

/** A creator in the list of a decision: the return with its range, and how sure the verdict is. */
export function CreatorLine({
  creator,
  figures,
  language,
}: PageProps & { readonly creator: CreatorStanding }) {
  const { name, platform, signals } = creator;
  return (
    <li>
      <p class="who">
        <strong title={name}>{name}</strong> <span class="platform">{platform}</span>
      </p>
      {resultsOf(creator, { figures, language }).map((result) => (
        <p class="range" key={result.text.en}>
          {say(result, language)}
        </p>
      ))}
      <p class="range">{say(outlookOf(creator, { figures, language }), language)}</p>
      {signals !== null && signals >= NOTABLE_SIGNALS && (
        <p class="range bad">
          {say(message(leadershipTexts.signals, { signals: Math.round(signals) }), language)}
        </p>
      )}
    </li>
  );
}

/** The return where it is known; the cost of a conversion where it is not, and what a lead campaign is about. */
function resultsOf(creator: CreatorStanding, { figures }: PageProps): Message[] {
  const { romi, romiLow, romiHigh, cpa, cpaLow, cpaHigh, spend, action } = creator;
  if (creator.decision === 'notMeasurable') {
    return [message(leadershipTexts.nothingMeasured, { spend: figures.money(spend) })];
  }
  const found: Message[] = [];
  if (romi !== null) {
    found.push(
      message(leadershipTexts.romiRange, {
        middle: figures.signedShare(romi),
        low: figures.signedShare(romiLow ?? romi),
        high: figures.signedShare(romiHigh ?? romi),
      }),
    );
  } else if (action !== 'lead') found.push(message(leadershipTexts.romiUnknown, {}));
  if (romi !== null && action !== 'lead') return found;
  if (cpa !== null && cpaLow !== null && cpaHigh !== null) {
    found.push(
      message(leadershipTexts.cpaRange, {
        middle: figures.money(cpa),
        low: figures.money(cpaLow),
        high: figures.money(cpaHigh),
      }),
    );
  } else if (cpaLow !== null) {
    found.push(message(leadershipTexts.cpaAtLeast, { low: figures.money(cpaLow) }));
  }
  return found;
}

/** How sure the verdict is; why there is none where nothing can be measured. */
function outlookOf({ chance, decision }: CreatorStanding, { figures }: PageProps): Message {
  if (decision === 'notMeasurable') return message(leadershipTexts.notMeasurableMove, {});
  return chance === null
    ? message(leadershipTexts.chanceUnknown, {})
    : message(leadershipTexts.chance, { chance: figures.chance(chance) });
}
