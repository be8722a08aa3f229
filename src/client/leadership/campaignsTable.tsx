import { leadershipTexts } from '../../messages/leadershipTexts';
import type { GroupStanding } from '../../workbook/dashboard/groupStandings';
import type { PageProps } from './pageProps';

interface CampaignsTableProps extends PageProps {
  readonly campaigns: readonly GroupStanding[];
}

/** Campaigns with verdict, return and the figures that matter at their stage. */
export function CampaignsTable({ campaigns, figures, language }: CampaignsTableProps) {
  const { campaign, stage, verdict, spend, conversions, romiWithRange, kpis } = leadershipTexts;
  return (
    <section class="card campaigns" aria-labelledby="campaigns">
      <h2 id="campaigns">{leadershipTexts.campaigns[language]}</h2>
      <p>{leadershipTexts.campaignsSay[language]}</p>
      <table>
        <thead>
          <tr>
            {[campaign, verdict, spend, conversions, romiWithRange, stage, kpis].map((text) => (
              <th key={text.en} scope="col" class={isNumber(text) ? 'number' : ''}>
                {text[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {campaigns.map((each, index) => (
            <tr key={index}>
              <th scope="row">{each.name}</th>
              <td class={`verdict ${each.decision ?? ''}`}>
                {each.decision ? leadershipTexts[each.decision][language] : each.verdict}
              </td>
              <td class="number">{figures.money(each.spend)}</td>
              <td class="number">
                {each.conversions === null
                  ? leadershipTexts.unknown[language]
                  : figures.count(each.conversions)}
              </td>
              <td>{romiOf(each, { figures, language })}</td>
              <td>{stageOf(each.stage, language)}</td>
              <td>{each.kpis.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isNumber(text: (typeof leadershipTexts)[keyof typeof leadershipTexts]): boolean {
  return text === leadershipTexts.spend || text === leadershipTexts.conversions;
}

function stageOf(stage: string, language: PageProps['language']): string {
  return stage === 'pilot' || stage === 'scaling' ? leadershipTexts[stage][language] : stage;
}

function romiOf(
  { romi, romiLow, romiHigh }: GroupStanding,
  { figures, language }: PageProps,
): string {
  if (romi === null) return leadershipTexts.unknown[language];
  if (romiLow === null || romiHigh === null) return figures.signedShare(romi);
  const range = `${figures.signedShare(romiLow)} … ${figures.signedShare(romiHigh)}`;
  return `${figures.signedShare(romi)} (${range})`;
}
