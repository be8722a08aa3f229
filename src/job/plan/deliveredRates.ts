import type { Row } from '../../workbook/schema/row';

/**
 * The share of agreed posts that each creator can be counted on for: one more than came over one more
 * than were due, so that a single failure halves it and an unknown history takes nothing off. A
 * collaboration that ended without delivery counts as one that was due.
 *
 * @param today day number
 */
export function deliveredRates(
  collaborations: readonly Row<'Collaborations'>[],
  deliverables: readonly Row<'Deliverables'>[],
  today: number,
): Map<string, number> {
  const creatorOf = new Map(collaborations.map((row) => [row.collab_id, row.creator_id ?? '']));
  const counts = new Map<string, { due: number; came: number }>();
  const countOf = (creator: string) => {
    const count = counts.get(creator) ?? { due: 0, came: 0 };
    counts.set(creator, count);
    return count;
  };
  const told = new Set<string>();
  for (const { collab_id, due_on, live_on } of deliverables) {
    const isLive = live_on !== null && live_on <= today;
    if (!isLive && (due_on === null || due_on >= today)) continue;
    const count = countOf(creatorOf.get(collab_id) ?? '');
    count.due += 1;
    count.came += isLive ? 1 : 0;
    if (!isLive) told.add(collab_id);
  }
  for (const { collab_id, creator_id, outcome } of collaborations) {
    if (outcome === 'not_delivered' && !told.has(collab_id)) countOf(creator_id ?? '').due += 1;
  }
  return new Map([...counts].map(([creator, { due, came }]) => [creator, (came + 1) / (due + 1)]));
}
