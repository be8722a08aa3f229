import type { Text } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import { rightsTexts } from '../../messages/rightsTexts';
import type { TopPost } from '../../workbook/dashboard/topPosts';
import type { PageProps } from './pageProps';

interface TopPostsTableProps extends PageProps {
  readonly posts: readonly TopPost[];
}

/** The best posts with their scenario and what was made of them. */
export function TopPostsTable({ posts, formats, language }: TopPostsTableProps) {
  const { post, creator, scenario, conversions, spend, profit, reusedAs } = leadershipTexts;
  const numbers = new Set<{ readonly en: string }>([conversions, spend, profit]);
  return (
    <section class="card wide" aria-labelledby="topPosts">
      <h2 id="topPosts">{leadershipTexts.topPosts[language]}</h2>
      <p>{leadershipTexts.topPostsSay[language]}</p>
      <table>
        <thead>
          <tr>
            {[post, creator, scenario, conversions, spend, profit, reusedAs].map((text) => (
              <th key={text.en} scope="col" class={numbers.has(text) ? 'number' : ''}>
                {text[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {posts.map((each) => (
            <tr key={each.postId}>
              <th scope="row">{each.postId}</th>
              <td>{each.creator}</td>
              <td>{each.scenario || leadershipTexts.notRecorded[language]}</td>
              <td class="number">{formats.count(each.conversions)}</td>
              <td class="number">{formats.money(each.spend)}</td>
              <td class="number">
                {each.profit === null
                  ? leadershipTexts.unknown[language]
                  : formats.money(each.profit)}
              </td>
              <td>{reuseOf(each, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Touchpoints as rights to content name them. */
const touchpointNames: Readonly<Record<string, Text>> = {
  ad: rightsTexts.ads,
  email: rightsTexts.email,
  website: rightsTexts.website,
  product_card: rightsTexts.product_card,
  store_listing: rightsTexts.store_listing,
};

function reuseOf({ reusedAs }: TopPost, language: PageProps['language']): string {
  if (reusedAs.length === 0) return leadershipTexts.notReused[language];
  return reusedAs
    .map((touchpoint) => touchpointNames[touchpoint]?.[language] ?? touchpoint)
    .join(', ');
}
