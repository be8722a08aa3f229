import { leadershipTexts } from '../../messages/leadershipTexts';
import type { GroupPerformance } from '../../workbook/dashboard/groupPerformances';
import type { PageProps } from './pageProps';
import { shownOf } from './shownOf';

interface CampaignsTableProps extends PageProps {
  readonly campaigns: readonly GroupPerformance[];
}

/** Rows that a page has room for. */
const MOST_ROWS = 8;

/** Campaigns with verdict, return and the figures that matter at their stage. */
export function CampaignsTable({ campaigns, formats, language }: CampaignsTableProps) {
  const { campaign, stage, verdict, spend, conversions, romiWithRange, kpis } = leadershipTexts;
  return (
    <section class="card campaigns" aria-labelledby="campaigns">
      <h2 id="campaigns">{leadershipTexts.campaigns[language]}</h2>
      <p>
        {leadershipTexts.campaignsSay[language]}
        {shownOf(MOST_ROWS, campaigns.length, language)}
      </p>
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
          {campaigns.slice(0, MOST_ROWS).map((each, index) => (
            <tr key={index}>
              <th scope="row">{each.name}</th>
              <td class={`verdict ${each.decision ?? ''}`}>
                {each.decision ? leadershipTexts[each.decision][language] : each.verdict}
              </td>
              <td class="number">{formats.money(each.spend)}</td>
              <td class="number">
                {each.conversions === null
                  ? leadershipTexts.unknown[language]
                  : formats.count(each.conversions)}
              </td>
              <td>{romiOf(each, { formats, language })}</td>
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
  { romi, romiLow, romiHigh }: GroupPerformance,
  { formats, language }: PageProps,
): string {
  if (romi === null) return leadershipTexts.unknown[language];
  if (romiLow === null || romiHigh === null) return formats.signedShare(romi);
  const range = `${formats.signedShare(romiLow)} … ${formats.signedShare(romiHigh)}`;
  return `${formats.signedShare(romi)} (${range})`;
}
