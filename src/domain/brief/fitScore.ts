import { requireFraction } from '../inputRules';

/** From here on a creator counts as fully on topic. */
const enoughOnTopic = 0.7;

/**
 * How well a creator fits, 0 to 100: the plain mean of four parts. On topic counts in full from
 * 70 % of posts on; the audience's match and meaningful replies count as they are; sharing past
 * numbers is all or nothing.
 *
 * @param onTopic share of recent posts on your subject, 0 to 1
 * @param audienceMatch share of the audience that could buy, 0 to 1
 * @param meaningfulReplies share of comments that say something, 0 to 1
 * @throws InputError when a share is outside 0 to 1
 */
export function fitScore(
  onTopic: number,
  audienceMatch: number,
  meaningfulReplies: number,
  sharesNumbers: boolean,
): number {
  requireFraction('on_topic', onTopic);
  requireFraction('audience_match', audienceMatch);
  requireFraction('meaningful_replies', meaningfulReplies);
  const topic = Math.min(1, onTopic / enoughOnTopic);
  return 25 * (topic + audienceMatch + meaningfulReplies + (sharesNumbers ? 1 : 0));
}
