import { sidebarHost } from './sidebarHost';

function prepared() {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  return sidebar;
}

describe('saveSetting', () => {
  test.each([
    ['currency', 'EUR', { currency: 'EUR' }],
    ['gross_margin', '60%', { grossMargin: 0.6 }],
    ['target_cpa', '18.5', { targetCpa: 18.5 }],
    ['window_days', '5', { windowDays: 5 }],
  ] as const)('%s is written over its own line as typed', (key, text, expected) => {
    const sidebar = prepared();
    const before = sidebar.shown('Settings').length;
    expect(sidebar.value('saveSetting', { key, text }).settings).toMatchObject(expected);
    expect(sidebar.value('openSidebar', {}).settings).toMatchObject(expected);
    expect(sidebar.shown('Settings')).toHaveLength(before);
    const line = sidebar.shown('Settings').find(([name]) => name === key);
    expect(line?.[1]).toBe(text);
  });

  test.each([
    ['gross_margin', '160%', 'gross_margin must be'],
    ['target_cpa', 'about 20', 'target_cpa must be'],
    ['window_days', '-1', 'window_days must be'],
    ['currency', '  ', 'text must not be blank'],
  ] as const)('refuses %s %s', (key, text, sentence) => {
    expect(() => prepared().value('saveSetting', { key, text })).toThrow(sentence);
  });

  test('writes no other setting', () => {
    const key = 'alert_email' as 'currency';
    expect(() => prepared().value('saveSetting', { key, text: 'a@shop.example' })).toThrow(
      'key must be one of',
    );
  });
});
