import type { ForEachTotals, TotalsMaterial } from './totalsMaterial';

/** Adds what collaborations cost beside posts: commissions, kill fees, adjustments. */
export function addBeside({ measures }: TotalsMaterial, forEach: ForEachTotals): void {
  for (const { creator, campaign, amount } of measures.beside) {
    forEach(creator, campaign, (totals) => {
      totals.spend += amount;
    });
  }
}
