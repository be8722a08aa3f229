import { leadershipTexts } from '../messages/leadershipTexts';
import { type Language, message, say } from '../messages/text';
import type { CreatorStanding } from '../workbook/dashboard/creatorStandings';
import type { Figures } from './figures';

interface DecisionsProps {
  readonly creators: readonly CreatorStanding[];
  readonly figures: Figures;
  readonly language: Language;
}

/** Creators grouped by the Scoreboard's verdict: who to keep, grow or end, and how sure that is. */
export function Decisions({ creators, figures, language }: DecisionsProps) {
  const groups = new Map<string, CreatorStanding[]>();
  for (const creator of creators) {
    if (creator.verdict === '') continue;
    const group = groups.get(creator.verdict);
    if (group) group.push(creator);
    else groups.set(creator.verdict, [creator]);
  }
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{leadershipTexts.decisions[language]}</h2>
      <div class="decisions">
        {[...groups].map(([verdict, members]) => (
          <section key={verdict} class="card">
            <h3>
              {verdict} <span class="count">{members.length}</span>
            </h3>
            <ul>
              {members.map((creator) => (
                <li key={creator.creatorId}>
                  <strong>{creator.name}</strong> <span class="platform">{creator.platform}</span>
                  <br />
                  <span class="range">{rangeSentence(creator, figures, language)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function rangeSentence(creator: CreatorStanding, figures: Figures, language: Language): string {
  const { romi, romiLow, romiHigh } = creator;
  if (romi === null) return leadershipTexts.romiUnknown[language];
  return say(
    message(leadershipTexts.romiRange, {
      middle: figures.signedShare(romi),
      low: figures.signedShare(romiLow ?? romi),
      high: figures.signedShare(romiHigh ?? romi),
    }),
    language,
  );
}
