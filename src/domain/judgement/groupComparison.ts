import { beats } from './beats';
import { type CpaRange, cpaRange } from './cpaRange';

/** What posts of one kind cost and brought: a scenario, a collaboration type, a source of creators. */
export interface PostGroup {
  readonly name: string;
  readonly posts: number;
  /** Counted spend. */
  readonly cost: number;
  /** In-window conversions. */
  readonly conversions: number;
}

/** A group beside all the others. */
export interface ComparedGroup extends PostGroup {
  /** Undefined without cost and conversions. */
  readonly cpa: CpaRange | undefined;
  /** Probability that its true CPA is below that of all the others together; undefined without others. */
  readonly chance: number | undefined;
}

/**
 * Posts added up by name, in the order in which the names first come. Left out are posts without a name, and
 * those of which nothing is known: no counted money and no conversion.
 */
export function postGroups<Post extends Pick<PostGroup, 'cost' | 'conversions'>>(
  posts: Iterable<Post>,
  nameOf: (post: Post) => string,
): PostGroup[] {
  const groups = new Map<string, { -readonly [Key in keyof PostGroup]: PostGroup[Key] }>();
  for (const post of posts) {
    const name = nameOf(post);
    const { cost, conversions } = post;
    if (name === '' || (cost === 0 && conversions === 0)) continue;
    const group = groups.get(name) ?? { name, posts: 0, cost: 0, conversions: 0 };
    group.posts += 1;
    group.cost += cost;
    group.conversions += conversions;
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Each group with its CPA and the chance that it beats the rest; the surest first, unknown ones last. */
export function groupComparison(groups: readonly PostGroup[], bunching?: number): ComparedGroup[] {
  const all = groups.reduce(
    (sum, { cost, conversions }) => ({
      cost: sum.cost + cost,
      conversions: sum.conversions + conversions,
    }),
    { cost: 0, conversions: 0 },
  );
  const compared = groups.map((group): ComparedGroup => {
    const { cost, conversions } = group;
    const rest = {
      cost: Math.max(0, all.cost - cost),
      conversions: Math.max(0, all.conversions - conversions),
    };
    const isComparable = cost > 0 && rest.cost > 0;
    return {
      ...group,
      cpa: cpaRange({ cost, conversions, bunching }),
      chance: isComparable ? beats({ cost, conversions }, rest, bunching) : undefined,
    };
  });
  return compared.sort((a, b) => (b.chance ?? -1) - (a.chance ?? -1));
}
