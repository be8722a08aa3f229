import { channelComparison } from '../../../src/domain/channels/channelComparison';
import { cpaRange } from '../../../src/domain/judgement/cpaRange';
import { romiRange } from '../../../src/domain/judgement/romiRange';

const search = {
  channel: 'search',
  spend: 500,
  impressions: 20_000,
  clicks: 900,
  conversions: 25,
  revenue: 2500,
  margin: 1000,
};
const influencers = {
  ...search,
  channel: 'influencers',
  spend: 300,
  impressions: 60_000,
  conversions: 20,
  margin: 900,
};

test('CPM, CPA and ROMI with their ranges, shares of spend and margin', () => {
  const { channels } = channelComparison([search, influencers], 60, 45);
  const first = channels.find(({ channel }) => channel === 'search');
  expect(first?.cpm).toBe(25);
  expect(first?.cpa).toEqual(cpaRange({ cost: 500, conversions: 25 }));
  // Margin of 1000 over 25 orders: 40 each; 1000 / 500 − 1.
  expect(first?.romi).toEqual(romiRange({ cost: 500, conversions: 25, marginPerConversion: 40 }));
  expect(first?.romi?.middle).toBeCloseTo(1);
  expect([first?.spendShare, first?.marginShare]).toEqual([500 / 800, 1000 / 1900]);
});

test('ranked by ROMI where the claims fit into the sales of the shop', () => {
  const names = (shop: number | undefined, claimed: number) => {
    const { channels, overlap, isRanked } = channelComparison([search, influencers], shop, claimed);
    return [channels.map(({ channel }) => channel).join(), overlap, isRanked];
  };
  expect(names(45, 45)).toEqual(['influencers,search', 0, true]);
  expect(names(40, 45)).toEqual(['search,influencers', 5, false]);
  // Without the shop's own count nobody knows whether orders are claimed twice.
  expect(names(undefined, 45)).toEqual(['search,influencers', undefined, false]);
});

test('what nobody knows stays blank, and no share is told of a part', () => {
  const dark = { ...search, channel: 'email', spend: undefined, impressions: undefined };
  const noMargin = { ...influencers, margin: undefined };
  const { channels } = channelComparison([dark, noMargin], 60, 45);
  expect(channels[0]).toMatchObject({ cpm: undefined, cpa: undefined, romi: undefined });
  expect(channels.map(({ spendShare, marginShare }) => [spendShare, marginShare])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(channels[1]?.romi).toBeUndefined();
  expect(channels[1]?.cpm).toBe(5);
});
