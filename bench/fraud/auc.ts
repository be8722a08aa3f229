/**
 * Area under the ROC curve: the chance that a random guilty one scores above a random innocent one,
 * ties counting half.
 *
 * @see Hanley & McNeil, "The meaning and use of the area under a ROC curve", 1982
 */
export function auc(guilty: readonly number[], innocent: readonly number[]): number {
  const all = [
    ...guilty.map((score) => ({ score, guilty: true })),
    ...innocent.map((score) => ({ score, guilty: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.score === all[start]?.score) end++;
    const rank = (start + 1 + end) / 2;
    for (let index = start; index < end; index++) if (all[index]?.guilty) rankSum += rank;
    start = end;
  }
  const { length } = guilty;
  return (rankSum - (length * (length + 1)) / 2) / (length * innocent.length);
}
