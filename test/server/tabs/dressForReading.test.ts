import { sidebarHost } from '../endpoints/sidebarHost';

test('the Scoreboard is laid out for eyes: ids hidden, the creator in view, verdicts coloured', () => {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.value('runJob', {});
  const sheet = sidebar.host.workbook.sheets.find(({ name }) => name === 'Scoreboard');
  // scope, creator_id and campaign_id; six words in two languages.
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([0, 1, 3]);
  expect(sheet?.frozenColumns).toBe(3);
  expect(sheet?.conditionalFormats).toHaveLength(12);
});
