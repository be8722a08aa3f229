import { sidebarHost } from '../sidebarHost';

/** A file with a campaign, its key and its page, and nobody working in it yet. */
function prepared() {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.value('saveCreator', {
    creator: { creatorId: '', name: 'Mina', platform: 'instagram', handle: '@mina.s' },
  });
  sidebar.fill('Campaigns', [
    {
      campaign_id: 'spring',
      name: 'Spring',
      offer: '10% off',
      next_step: 'the shop page',
      landing_page: 'https://shop.example/spring',
    },
  ]);
  sidebar.fill('Links', [
    {
      campaign_id: 'spring',
      creator_id: 'mina',
      promo_code: 'MINA10',
      url: 'https://shop.example/m',
    },
  ]);
  return sidebar;
}

type Sidebar = ReturnType<typeof prepared>;

const collabId = 'mina-spring';

function save(sidebar: Sidebar, change: object) {
  return sidebar.value('saveCollaboration', { collaboration: { collabId, ...change } });
}

test('found, invited, agreed, approved, paid, reported, renewed: every step in the file', () => {
  const sidebar = prepared();
  const { added } = sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  expect(added).toMatchObject([{ collabId, stage: 'found' }]);

  // Sent on 20 April: contacted, and again in four days.
  const sent = sidebar.value('logSent', { collabId, moment: 'invite' }).collaboration;
  expect(sent).toMatchObject({
    stage: 'contacted',
    lastContactOn: '2026-04-20',
    reminders: 0,
    nextOn: '2026-04-24',
    nextStep: 'follow_up',
  });
  save(sidebar, {
    stage: 'agreed',
    owner: 'Jo',
    fee: 300,
    agreedOn: '2026-04-20',
    termsEvidence: 'https://mail.example/1',
  });

  const { deliverable } = sidebar.value('saveDeliverable', {
    deliverable: { deliverableId: '', collabId, format: 'reel', dueOn: '2026-04-19' },
  });
  const { deliverableId } = deliverable;
  const drafted = sidebar.value('saveDeliverable', {
    deliverable: { deliverableId, draftUrl: 'https://draft.example/1' },
  }).deliverable;
  expect(drafted).toMatchObject({ decision: 'waiting', version: 1, submittedOn: '2026-04-20' });
  const decided = sidebar.value('decideDeliverable', {
    deliverableId,
    decision: 'approved',
    decidedBy: 'Jo',
    changeNote: '',
  }).deliverable;
  expect(decided).toMatchObject({ decision: 'approved', decidedOn: '2026-04-20' });

  const { payout } = sidebar.value('savePayout', {
    payout: { payoutId: '', collabId, kind: 'fee', amount: 300, deliverableId },
  });
  expect(payout.state).toBe('planned');
  const move = {
    payoutIds: [payout.payoutId],
    by: 'Jo',
    overrideReason: '',
    paidOn: '',
    reference: '',
  };
  const shut = sidebar.value('movePayouts', { ...move, to: 'approved' });
  // Nothing is live, nobody has looked at label or page, and no brief dates the rights.
  expect(shut.refused[0]?.missing.map(({ fact }) => fact)).toEqual([
    'live_address',
    'disclosure_checked',
    'rights_dated',
    'page_checked',
  ]);
  expect(shut.payouts).toEqual([]);

  const overridden = { ...move, to: 'approved' as const, overrideReason: 'agreed by phone' };
  const { payouts } = sidebar.value('movePayouts', overridden);
  expect(payouts).toMatchObject([
    { state: 'approved', approvedBy: 'Jo', overrideReason: 'agreed by phone' },
  ]);
  sidebar.value('saveContact', {
    contact: { creatorId: 'mina', channel: 'email', contact: 'mina@mail.example' },
  });
  const file = sidebar.value('exportPayouts', { payoutIds: [payout.payoutId] });
  expect(file.paypal[0]?.text).toContain('mina@mail.example,300.00,');
  sidebar.value('movePayouts', { ...move, to: 'exported' });
  sidebar.value('movePayouts', { ...move, to: 'paid' });
  expect(sidebar.value('movePayouts', { ...move, to: 'approved' }).refused[0]?.sentence).toBe(
    'A payment may not go from “Paid” to “Approved”.',
  );
  expect(() =>
    sidebar.value('savePayout', { payout: { payoutId: payout.payoutId, amount: 1 } }),
  ).toThrow('is paid and final');

  save(sidebar, { stage: 'live' });
  const recap = sidebar.value('logSent', { collabId, moment: 'recap' }).collaboration;
  expect(recap).toMatchObject({ stage: 'reported', recapSharedOn: '2026-04-20' });
  const { closed, next } = sidebar.value('renewCollaboration', { collabId, campaignId: 'spring' });
  expect(closed).toMatchObject({ stage: 'closed', outcome: 'renewed' });
  expect(next).toMatchObject({
    collabId: 'mina-spring-2',
    stage: 'talking',
    fee: 300,
    agreedOn: '',
  });

  const opening = sidebar.value('openOperations', {});
  expect(opening.collaborations).toHaveLength(2);
  expect(opening.payouts).toMatchObject([{ state: 'paid', creator: 'Mina' }]);
});

test.each<[string, object, string]>([
  ['closing without an outcome', { stage: 'closed' }, 'outcome must say how it ended'],
  ['an outcome that does not fit', { stage: 'closed', outcome: 'renewed' }, 'does not fit'],
])('refuses %s', (_what, change, sentence) => {
  const sidebar = prepared();
  sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  expect(() => save(sidebar, change)).toThrow(sentence);
});

test('going back is saved with a warning; a second open collaboration is refused', () => {
  const sidebar = prepared();
  sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  save(sidebar, { stage: 'talking' });
  const { warning, collaboration } = save(sidebar, { stage: 'shortlisted' });
  expect(warning).toContain('talking → shortlisted goes back');
  expect(collaboration.stage).toBe('shortlisted');
  const twice = { collaboration: { collabId: '', creatorId: 'mina', campaignId: 'spring' } };
  expect(() => sidebar.value('saveCollaboration', twice)).toThrow('already has an open');
  const again = sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  expect(again).toMatchObject({ added: [], leftOut: ['mina'] });
});

test('who asked not to be contacted gets no message and no log', () => {
  const sidebar = prepared();
  sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  sidebar.value('saveContact', { contact: { creatorId: 'mina', doNotContact: true } });
  const asked = { collabIds: [collabId], moment: 'invite', language: 'en' as const };
  expect(sidebar.value('readyMessages', asked).messages).toEqual([]);
  expect(() => sidebar.value('logSent', { collabId, moment: 'invite' })).toThrow(
    'not to be contacted',
  );
});

test('papers: open points are said, unresolved places are named, both languages', () => {
  const sidebar = prepared();
  sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  const { agreement, recap, messages } = sidebar.value('openCollaboration', { collabId });
  expect(JSON.stringify(agreement.en)).toContain('not agreed yet');
  expect(agreement.ko.title).toContain('협업 합의서');
  expect(recap.en.title).toBe('Recap: Spring with Mina');
  const invite = messages.find(({ moment }) => moment === 'invite');
  expect(invite).toMatchObject({ subject: '', body: '', mailto: '' });
  expect(invite?.unresolved).toEqual(['owner', 'brand']);
});

test('a creator list becomes creators and found collaborations', () => {
  const sidebar = prepared();
  const text = 'username,platform,followers\nada.s,instagram,12000\nmina.s,instagram,9000\n';
  const done = sidebar.value('importCreatorList', { text, campaignId: 'spring' });
  expect(done).toMatchObject({ newCreators: 1, added: 2, leftOut: [] });
});

test('a crisis closes with cause, prevention, an excluded post and an ended code', () => {
  const sidebar = prepared();
  const inquiry = {
    inquiryId: '',
    kind: 'incident' as const,
    severity: 'crisis' as const,
    openedAt: '2026-04-20 09:00',
    summary: 'wrong claim',
  };
  const { inquiryId } = sidebar.value('saveInquiry', { inquiry }).inquiry;
  const closing = { inquiryId, resolvedAt: '2026-04-20 12:00' };
  expect(() => sidebar.value('saveInquiry', { inquiry: closing })).toThrow(
    'resolved_at needs first: the cause, what prevents it from now on',
  );
  const whole = { ...closing, cause: 'old brief', preventedBy: 'claims are checked' };
  expect(sidebar.value('saveInquiry', { inquiry: whole }).inquiry.resolvedAt).toBe(
    '2026-04-20 12:00',
  );
});

test('a crisis that names a post waits for its exclusion and for an end of its code', () => {
  const sidebar = prepared();
  sidebar.fill('Posts', [
    { post_id: 'p1', creator_id: 'mina', campaign_id: 'spring', published_at: '2026-04-18' },
  ]);
  const inquiry = {
    kind: 'incident' as const,
    severity: 'crisis' as const,
    summary: 'wrong claim',
  };
  const settled = { cause: 'old brief', preventedBy: 'claims are checked' };
  const opened = { ...inquiry, ...settled, openedAt: '2026-04-20 09:00' };
  const close = (postId: string) => {
    const { inquiryId } = sidebar.value('saveInquiry', { inquiry: { ...opened, postId } }).inquiry;
    return () =>
      sidebar.value('saveInquiry', { inquiry: { inquiryId, resolvedAt: '2026-04-20 12:00' } });
  };
  expect(close('p1')).toThrow('Excluded from), an end of its code (Links: Code valid to)');
  expect(close('nobody-knows')).toThrow('Excluded from)');
  sidebar.fill('Posts', [
    {
      post_id: 'p1',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: '2026-04-18',
      excluded_from: '2026-04-20 10:00',
    },
  ]);
  expect(close('p1')).toThrow(/first: an end of its code/);
});

test('the agreement says the bonus, the base and the days of commission as they are paid', () => {
  const sidebar = prepared();
  sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  save(sidebar, {
    fee: 150,
    commissionShare: 0.1,
    commissionBase: 'margin',
    commissionDays: 14,
    bonusMetric: 'orders',
    bonusFrom: 10,
    bonusAmount: 3,
    bonusPer: 'each_unit',
    bonusCap: 90,
  });
  sidebar.value('saveBrief', {
    brief: { campaignId: 'spring', rightsWhere: ['ads', 'our newsletter'], rightsMonths: 3 },
  });
  const { agreement } = sidebar.value('openCollaboration', { collabId });
  const lines = (language: 'en' | 'ko') =>
    agreement[language].sections.flatMap((section) => section.lines);
  expect(lines('en')).toEqual(
    expect.arrayContaining([
      'Commission 10% of the margin of orders after refunds, within 30 days',
      'Orders count for 14 days after the post',
      'Bonus 3 for each one above 10 (Orders)',
      'Bonus at most 90',
      'paid ads, our newsletter, 3 months',
    ]),
  );
  expect(lines('ko')).toEqual(
    expect.arrayContaining(['주문 10 초과분마다 보너스 3', '유료 광고, our newsletter, 3개월']),
  );
});

test('a reminder that waits is called by its name, and never stands in a message', () => {
  const sidebar = prepared();
  sidebar.value('addToCampaign', { creatorIds: ['mina'], campaignId: 'spring' });
  save(sidebar, { stage: 'talking', nextStep: 'follow_up', nextOn: '2026-04-19' });
  sidebar.value('saveTemplate', {
    template: {
      moment: 'renew',
      language: 'en',
      subject: 'x',
      body: '{{next_step}}',
      active: true,
    },
  });
  const { due } = sidebar.value('openOperations', {});
  expect(due.map(({ what, template }) => [what, template])).toContainEqual([
    'First reminder',
    'follow_up',
  ]);
  const asked = { collabIds: [collabId], moment: 'renew', language: 'en' as const };
  expect(sidebar.value('readyMessages', asked).messages[0]?.unresolved).toEqual(['next_step']);
});

test('rows without an id are found again by what names them', () => {
  const sidebar = prepared();
  const line = { campaignId: 'spring', kind: 'try' as const, text: 'a live quiz' };
  sidebar.value('saveRetro', { retro: line });
  sidebar.value('saveRetro', { retro: { ...line, result: 'worked' } });
  expect(sidebar.shown('Retro')).toHaveLength(2);
  expect(sidebar.value('addTaxRules', {}).tax).toHaveLength(7);
  expect(sidebar.value('addTaxRules', {}).tax).toHaveLength(7);
});
