import { sidebarHost } from '../sidebarHost';

const collabId = 'mina-spring';
const business = 'KR business income';
const occasional = 'KR occasional income';

/** A collaboration whose creator's tax kind was chosen in her form; today is 20 April 2026. */
function prepared(taxKind: string, currency = 'KRW') {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.value('saveSetting', { key: 'currency', text: currency });
  sidebar.fill('Campaigns', [{ campaign_id: 'spring', name: 'Spring' }]);
  sidebar.fill('Creators', [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }]);
  sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  sidebar.value('addTaxRules', {});
  sidebar.value('saveContact', { contact: { creatorId: 'mina', taxKind } });
  return sidebar;
}

type Sidebar = ReturnType<typeof prepared>;

const plan = (sidebar: Sidebar, amount: number, change: object = {}) =>
  sidebar.value('savePayout', { payout: { collabId, kind: 'fee', amount, ...change } }).payout;

function move(
  sidebar: Sidebar,
  payoutId: string,
  to: 'approved' | 'exported' | 'paid',
  paidOn = '',
) {
  const asked = { by: 'Jo', overrideReason: 'agreed', reference: '' };
  return sidebar.value('movePayouts', { payoutIds: [payoutId], to, paidOn, ...asked });
}

/** Rates that hold from a day on, typed under the known ones. */
function addRates(sidebar: Sidebar, from: string, rates: readonly number[]) {
  const known = sidebar.shown('Tax').slice(1);
  const [head = []] = sidebar.shown('Tax');
  const rows = rates.map((rate) => ({
    kind: business,
    rate,
    applies: 'withhold',
    valid_from: from,
  }));
  const all = known.map((row) =>
    Object.fromEntries(head.map((header, at) => [header, row[at] ?? ''] as const)),
  );
  sidebar.fill('Tax', [...all, ...rows]);
}

// By hand: 3 % and 0.3 %, each cut to 10 won; 22 % of the amount less 60 %, nothing up to 125,000 won.
test.each([
  [business, 1_000_000, 30_000 + 3000],
  [business, 123_456, 3700 + 370],
  [occasional, 1_000_000, 80_000 + 8000],
  [occasional, 125_000, 0],
  [occasional, 125_010, 10_000 + 1000],
] as const)('the kind of the creator decides: %s of %d keeps back %d', (kind, amount, withheld) => {
  expect(plan(prepared(kind), amount)).toMatchObject({
    taxKind: kind,
    withheld,
    net: amount - withheld,
  });
});

test('what is kept back follows the rates of the day of approval and of payment', () => {
  const sidebar = prepared(business);
  addRates(sidebar, '2026-05-01', [0.05, 0.005]);
  const { payoutId, withheld } = plan(sidebar, 1_000_000, { dueOn: '2026-05-10' });
  expect(withheld).toBe(55_000);
  expect(move(sidebar, payoutId, 'approved').payouts).toMatchObject([{ withheld: 33_000 }]);
  expect(move(sidebar, payoutId, 'paid', '2026-05-02').payouts).toMatchObject([
    { withheld: 55_000, net: 945_000, paidOn: '2026-05-02' },
  ]);
});

test('a day on which the file would have said otherwise is told, and nothing is marked', () => {
  const sidebar = prepared(business);
  addRates(sidebar, '2026-05-01', [0.05, 0.005]);
  const { payoutId } = plan(sidebar, 1_000_000);
  move(sidebar, payoutId, 'approved');
  move(sidebar, payoutId, 'exported');
  const { refused, payouts } = move(sidebar, payoutId, 'paid', '2026-05-02');
  expect(refused[0]?.sentence).toContain('KRW 945,000 instead of KRW 967,000');
  expect(payouts).toEqual([]);
  expect(move(sidebar, payoutId, 'paid', '2026-04-30').payouts).toMatchObject([
    { state: 'paid', net: 967_000 },
  ]);
});

test('an amount that somebody typed stays', () => {
  const sidebar = prepared(business);
  const { payoutId } = plan(sidebar, 1_000_000, { withheld: 12_345 });
  expect(move(sidebar, payoutId, 'approved').payouts).toMatchObject([
    { withheld: 12_345, net: 987_655 },
  ]);
});

test('without a rate that holds nothing is made up, and nothing goes out', () => {
  const sidebar = prepared('Berlin levy');
  const { payoutId, withheld, net } = plan(sidebar, 500);
  expect([withheld, net]).toEqual([null, null]);
  expect(move(sidebar, payoutId, 'approved').refused[0]?.sentence).toContain('“Berlin levy”');
});

test('a rule in won says nothing about euros', () => {
  expect(plan(prepared(occasional, 'EUR'), 500)).toMatchObject({ withheld: null, net: null });
});

test('a kind that is only reported keeps back nothing', () => {
  expect(plan(prepared('US 1099-NEC', 'USD'), 2500)).toMatchObject({ withheld: 0, net: 2500 });
});
