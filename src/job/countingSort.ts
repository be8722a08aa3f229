/**
 * Sorts an order of items by small integer keys, keeping the order of equal ones (a stable counting
 * sort, linear in items and keys).
 *
 * @param order the order so far; null = as they come
 * @param keys the key of each item, `least` to `least + keyCount − 1`
 */
export function countingSort(
  order: Int32Array | null,
  keys: Int32Array,
  keyCount: number,
  least = 0,
): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  for (let item = 0; item < keys.length; item++) {
    const next = (keys[item] as number) - least + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let key = 0; key < keyCount; key++) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  const sorted = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const item = order === null ? place : (order[place] as number);
    const key = (keys[item] as number) - least;
    const target = starts[key] as number;
    sorted[target] = item;
    starts[key] = target + 1;
  }
  return sorted;
}
