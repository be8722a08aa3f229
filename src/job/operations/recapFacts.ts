import { audienceQuestions } from '../../domain/papers/audienceQuestions';
import type { RecapFacts, RecapPost } from '../../domain/papers/recapPaper';
import { message } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { collaborationTexts } from '../../messages/collaborationTexts';
import { paperTexts } from '../../messages/paperTexts';
import type { Row } from '../../workbook/schema/row';
import type { CollaborationCase } from './collaborationCase';
import { moneyText } from './moneyText';
import type { OperationsBook } from './operationsBook';

/** What a recap may show of a collaboration: picked one by one, never a row as it stands. */
export function recapFacts(each: CollaborationCase, book: OperationsBook): RecapFacts {
  const own = new Set(each.posts.map(({ post_id }) => post_id));
  const [first] = each.posts;
  const earlier = book.posts.filter(
    ({ creator_id, published_at }) =>
      creator_id === each.row.creator_id && first && published_at < first.published_at,
  );
  return {
    creator: each.creatorName,
    campaign: each.campaignName,
    posts: each.posts.map((post) => recapPost(post, book)),
    medianEngagement: median(earlier.flatMap((post) => engagementOf(post) ?? [])),
    codeUses:
      each.row.share_orders === true
        ? each.earned.filter(({ state }) => state !== 'void').length
        : null,
    reuse: book.assets
      .filter(({ post_id, started_on }) => own.has(post_id) && started_on !== null)
      .map(({ touchpoint, rights_until }) => ({
        where: message(choiceText('touchpoint', touchpoint ?? 'other'), {}),
        until: rights_until,
      })),
    questions: audienceQuestions(
      book.comments.flatMap(({ post_id, text }) =>
        post_id !== null && own.has(post_id) ? [text] : [],
      ),
    ),
    learned: sentences(each.row.learned),
    proposal: sentences(each.row.proposal),
    payments: each.payouts
      .filter(({ state }) => state !== 'cancelled')
      .map(({ kind, amount, currency, state }) => ({
        kind: message(collaborationTexts.kinds[kind], {}),
        amount: moneyText(amount, currency ?? book.settings.currency),
        state: message(paperTexts.states[state ?? 'planned'], {}),
      })),
  };
}

function sentences(text: string | null): string[] {
  return (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function recapPost(post: Row<'Posts'>, { clock }: OperationsBook): RecapPost {
  const { views, reach, clicks, published_at } = post;
  const engagement = engagementOf(post) ?? null;
  return { day: clock.dayOf(published_at), views, reach, engagement, clicks };
}

function engagementOf({ likes, comments, saves, shares, reach, impressions, views }: Row<'Posts'>) {
  const known = [likes, comments, saves, shares].filter((count) => count !== null);
  const base = reach ?? impressions ?? views;
  if (known.length === 0 || !base) return undefined;
  return known.reduce((sum, count) => sum + count, 0) / base;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
