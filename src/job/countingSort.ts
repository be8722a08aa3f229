/**
 * Sorts an order of items by small integer keys, keeping the order of equal ones (a stable counting
 * sort, linear in items and keys).
 *
 * @param keys the key of each item, 0 to keyCount − 1
 */
export function countingSort(order: Int32Array, keys: Int32Array, keyCount: number): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  for (let item = 0; item < keys.length; item++) {
    const next = (keys[item] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let key = 0; key < keyCount; key++) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  const sorted = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const item = order[place] as number;
    const key = keys[item] as number;
    const target = starts[key] as number;
    sorted[target] = item;
    starts[key] = target + 1;
  }
  return sorted;
}
