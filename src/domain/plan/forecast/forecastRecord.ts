/** A forecast as it was frozen on a day. */
export interface FrozenForecast {
  readonly day: number;
  readonly campaignId: string;
  readonly p10: number;
  readonly p90: number;
  readonly seen: number;
}

/** How often campaigns ended inside their range. */
export interface ForecastRecord {
  readonly inside: number;
  readonly ended: number;
}

/** Whether a row is a campaign's end: nothing is left to forecast. */
export function isClosing({ p10, p90, seen }: FrozenForecast): boolean {
  return p10 === seen && p90 === seen;
}

/**
 * How good earlier forecasts were: one for every campaign whose last row is its end, that of the middle
 * of its days, since the last ones are easy.
 */
export function forecastRecord(forecasts: readonly FrozenForecast[]): ForecastRecord {
  const byCampaign = new Map<string, FrozenForecast[]>();
  for (const each of forecasts) {
    byCampaign.set(each.campaignId, [...(byCampaign.get(each.campaignId) ?? []), each]);
  }
  let [inside, ended] = [0, 0];
  for (const own of byCampaign.values()) {
    const open = own.sort((a, b) => a.day - b.day).filter((each) => !isClosing(each));
    const end = own[own.length - 1];
    const middle = open[Math.floor((open.length - 1) / 2)];
    if (!end || !middle || !isClosing(end)) continue;
    ended++;
    if (middle.p10 <= end.seen && end.seen <= middle.p90) inside++;
  }
  return { inside, ended };
}
