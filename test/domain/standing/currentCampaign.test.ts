import { currentCampaign } from '../../../src/domain/standing/currentCampaign';
import { campaign } from './workbookOf';

describe('currentCampaign', () => {
  const over = { ...campaign, campaignId: 'over', startsOn: '2026-01-01', endsOn: '2026-02-01' };
  const older = { ...campaign, campaignId: 'older', startsOn: '2026-03-01', endsOn: '' };
  const running = { ...campaign, campaignId: 'running' };
  const coming = { ...campaign, campaignId: 'coming', startsOn: '2026-09-01', endsOn: '' };
  test.each([
    ['of two that run, the later start', [older, running, over, coming], '2026-04-20', 'running'],
    ['on its first day', [over, running], '2026-04-01', 'running'],
    ['on its last day', [over, running], '2026-06-15', 'running'],
    ['none runs: the next to start', [over, coming], '2026-04-20', 'coming'],
    ['all over: the last to end', [over, running], '2027-01-01', 'running'],
    [
      'without dates it may start any day',
      [{ ...over, startsOn: '', endsOn: '' }],
      '2026-04-20',
      'over',
    ],
  ])('%s', (_what, campaigns, today, expected) => {
    expect(currentCampaign(campaigns, today)?.campaignId).toBe(expected);
  });

  test('none at all', () => expect(currentCampaign([], '2026-04-20')).toBeNull());
});
