import type { CampaignFacts } from './workbookFacts';

/**
 * The campaign to speak about: one that runs today, else the next to start, else the last to end.
 * Days are yyyy-mm-dd text, so that comparing texts compares days; an open end lies beyond any day.
 */
export function currentCampaign<Campaign extends CampaignFacts>(
  campaigns: readonly Campaign[],
  today: string,
): Campaign | null {
  const running = campaigns.filter(
    ({ startsOn, endsOn }) =>
      startsOn !== '' && startsOn <= today && (endsOn === '' || today <= endsOn),
  );
  const latestStart = [...running].sort((a, b) => compare(b.startsOn, a.startsOn))[0];
  if (latestStart) return latestStart;
  const coming = campaigns.filter(({ startsOn }) => startsOn === '' || startsOn > today);
  const next = [...coming].sort((a, b) => compare(a.startsOn, b.startsOn))[0];
  if (next) return next;
  return [...campaigns].sort((a, b) => compare(b.endsOn, a.endsOn))[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
