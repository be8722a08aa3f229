import { Workbook } from '../../../emulator/workbook/workbook';
import { HOUR_MS, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

/** Posts that cost more than a thousand, and one whose window is still open. */
const posts = (smallCampaign.Posts ?? []).map((post) => ({ ...post, fee: 12_345.5 }));

/** A file of a country after its run, with the Dashboard tab, the digest and the papers. */
function fileOf(locale: string, language: 'en' | 'ko') {
  const workbook = new Workbook({ name: 'Campaign', timeZone: 'Etc/UTC', locale });
  const book = serverBook(
    {
      ...smallCampaign,
      Settings: [
        ...(smallCampaign.Settings ?? []),
        { key: 'currency', value: 'EUR' },
        { key: 'language', value: language },
        { key: 'target_cpa', value: 2000 },
      ],
      Posts: [...posts, { ...posts[0], post_id: 'p3', published_at: '2026-05-25T10:00' }],
      Collaborations: [
        {
          collab_id: 'k',
          creator_id: 'mina',
          campaign_id: 'spring',
          stage: 'live',
          fee: 12_345.5,
          commission_share: 0.125,
          keep_until: '2026-09-30',
        },
      ],
      Deliverables: [{ deliverable_id: 'd1', collab_id: 'k', due_on: '2026-04-10' }],
    },
    { workbook },
  );
  book.host.runMenuItem('switchDailyRunOn');
  book.host.runMenuItem('switchDigestOn');
  book.run();
  book.host.runMenuItem('addDashboard');
  book.wake();
  book.host.clock.advance(HOUR_MS);
  book.wake();
  const papers = book.call('openCollaboration', { collabId: 'k' });
  if (!papers.ok) throw new Error('no papers');
  const { agreement, recap } = papers.value;
  return {
    dashboard: book
      .cells('Dashboard')
      .flat()
      .filter((cell) => typeof cell === 'string')
      .join('\n'),
    digest: String(book.host.mails()[0]?.body),
    paper: JSON.stringify([agreement[language], recap[language]]),
    health: book.cells('Health').flat().join('\n'),
  };
}

const isoDay = /\d{4}-\d{2}-\d{2}/;

test.each([
  ['de_DE', 'en', '30 Sept 2026', '12.345,50', /\b24\.703 EUR/],
  ['fr_FR', 'en', '30 Sept 2026', '12 345,50', /\b24\s703 EUR/],
  ['en_US', 'en', 'Sep 30, 2026', '12,345.50', /\b24,703 EUR/],
  ['en_IN', 'en', '30 Sept 2026', '12,345.50', /\b24,703 EUR/],
  ['ko_KR', 'ko', '2026. 9. 30.', '12,345.50', /\b24,703 EUR/],
  ['ja_JP', 'en', '30 Sept 2026', '12,345.50', /\b24,703 EUR/],
] as const)(
  '%s: days and amounts as its readers write them',
  (locale, language, day, amount, spent) => {
    const { dashboard, digest, paper } = fileOf(locale, language);
    expect(digest).not.toMatch(isoDay);
    expect(digest).toMatch(spent);
    expect(dashboard).not.toMatch(isoDay);
    expect(paper).not.toMatch(isoDay);
    expect(paper).toContain(day);
    expect(paper.replace(/\u202f|\u00a0/g, ' ')).toContain(amount);
    expect(paper).toContain(locale === 'de_DE' || locale === 'fr_FR' ? '12,5' : '12.5');
  },
);
