import { requireNotNegative } from '../inputRules';

/** Size of a creator's audience: the smallest number of followers that belongs to each tier. */
export const tiers = [
  { name: 'mega', from: 1_000_000 },
  { name: 'macro', from: 100_000 },
  { name: 'micro', from: 10_000 },
  { name: 'nano', from: 0 },
] as const;

/** nano below 10,000 followers, micro below 100,000, macro below a million, mega from there. */
export type Tier = (typeof tiers)[number]['name'];

/** The tiers, the largest first. */
export const tierNames = tiers.map(({ name }) => name);

/**
 * The tier of a creator by number of followers.
 *
 * @throws InputError when followers is negative
 */
export function tier(followers: number): Tier {
  requireNotNegative('followers', followers);
  return tiers.find(({ from }) => followers >= from)?.name ?? 'nano';
}
