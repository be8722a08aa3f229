import type { Funnel } from '../../../src/domain/judgement/funnel';
import { largestLoss } from '../../../src/domain/judgement/largestLoss';

test.each<[string, Funnel, string | undefined]>([
  ['a thousand saw it and nobody reacted', { impressions: 1000, engagements: 0 }, 'content'],
  ['one fewer says little', { impressions: 999, engagements: 0 }, undefined],
  ['clicks are a reaction', { impressions: 5000, engagements: 0, clicks: 500, leads: 0 }, 'page'],
  ['nobody of a hundred went on', { clicks: 100, leads: 0 }, 'page'],
  ['nobody of 99', { clicks: 99, leads: 0 }, undefined],
  ['ten are enough to compare with', { engagements: 10, clicks: 500, leads: 10 }, 'page'],
  ['nine are not', { engagements: 9, clicks: 500, leads: 10 }, undefined],
  [
    'the worst of three, surely',
    { engagements: 1000, clicks: 400, leads: 120, orders: 6 },
    'followUp',
  ],
  ['two that lose alike', { engagements: 1000, clicks: 400, leads: 160 }, undefined],
])('%s', (_, funnel, step) => {
  expect(largestLoss(funnel)?.step).toBe(step);
});
