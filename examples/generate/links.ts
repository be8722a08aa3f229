import { SAMPLE_CAMPAIGN_ID } from '../../src/workbook/sampleCampaign';
import { dayOf, momentOf } from './calendar';
import { pilotSlug, type Row } from './campaigns';
import { cast } from './cast';
import type { SamplePost } from './posts';

/** The day on which strangers began to use a code, and when the brand noticed. */
export const leak = { memberId: 'sol-ig', fromDay: 48, noticedDay: 54 };

export function utmContentOf(post: SamplePost): string {
  return post.id.replace(/-/g, '_');
}

/** A tracked link per post, a promo code and sometimes an own page per creator. */
export function linkRows(posts: readonly SamplePost[]): Row[] {
  const links = posts.map((post) => {
    const destination = 'https://orumi.example/cold-brew';
    const content = utmContentOf(post);
    const query = `utm_source=${post.member.platform}&utm_medium=influencer&utm_campaign=${pilotSlug}&utm_id=${SAMPLE_CAMPAIGN_ID}&utm_content=${content}`;
    return {
      link_id: `link-${post.id}`,
      campaign_id: SAMPLE_CAMPAIGN_ID,
      creator_id: post.member.id,
      post_id: post.id,
      destination,
      utm_source: post.member.platform,
      utm_medium: 'influencer',
      utm_campaign: pilotSlug,
      utm_content: content,
      utm_id: SAMPLE_CAMPAIGN_ID,
      url: `${destination}?${query}`,
    };
  });
  return [...links, ...codeRows()];
}

function codeRows(): Row[] {
  const pages: Readonly<Record<string, string>> = {
    'priya-yt': 'https://orumi.example/hello-priya',
    'jaeho-yt': 'https://orumi.example/with-jaeho',
    // The same page for two creators: it proves nothing, and Health says so.
    'tess-tt': 'https://orumi.example/friends',
    'marco-ig': 'https://orumi.example/friends',
  };
  return cast.flatMap((member) => {
    const [first] = member.postDays;
    if (first === undefined) return [];
    const row: Row = {
      link_id: `code-${member.id}`,
      campaign_id: SAMPLE_CAMPAIGN_ID,
      creator_id: member.id,
      promo_code: member.code,
      code_valid_from: dayOf(first),
      code_valid_to: '2026-12-31',
      code_leaked_at: member.id === leak.memberId ? momentOf(leak.noticedDay) : '',
      landing_page: pages[member.id] ?? '',
    };
    return [row];
  });
}
