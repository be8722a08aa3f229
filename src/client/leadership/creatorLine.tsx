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
  const { name, platform, chance, signals } = creator;
  return (
    <li>
      <p class="who">
        <strong title={name}>{name}</strong> <span class="platform">{platform}</span>
      </p>
      <p class="range">{say(returnOf(creator, { figures, language }), language)}</p>
      <p class="range">
        {chance === null
          ? leadershipTexts.chanceUnknown[language]
          : say(message(leadershipTexts.chance, { chance: figures.chance(chance) }), language)}
      </p>
      {signals !== null && signals >= NOTABLE_SIGNALS && (
        <p class="range bad">
          {say(message(leadershipTexts.signals, { signals: Math.round(signals) }), language)}
        </p>
      )}
    </li>
  );
}

function returnOf({ romi, romiLow, romiHigh }: CreatorStanding, { figures }: PageProps): Message {
  if (romi === null) return message(leadershipTexts.romiUnknown, {});
  return message(leadershipTexts.romiRange, {
    middle: figures.signedShare(romi),
    low: figures.signedShare(romiLow ?? romi),
    high: figures.signedShare(romiHigh ?? romi),
  });
}
