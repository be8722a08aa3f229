import { ascending } from './ascending';

/**
 * Sorts an order of items by small integer keys, keeping the order of equal ones (a stable counting
 * sort, linear in items and keys).
 *
 * @param order the order so far; null = as they come
 * @param keys the key of each item, `least` to `least + keyCount − 1`
 * @param sorted where the new order is written: as long as the keys, and not the old order
 */
export function countingSort(
  order: Int32Array | null,
  keys: Int32Array,
  keyCount: number,
  least = 0,
  sorted: Int32Array = new Int32Array(keys.length),
): Int32Array {
  const starts = startsOf(keys, keyCount, least);
  place(order ?? ascending(keys.length), keys, { starts, least }, sorted);
  return sorted;
}

/** Where the items of each key begin. */
function startsOf(keys: Int32Array, keyCount: number, least: number): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  countKeys(keys, least, starts);
  for (let key = 0; key < keyCount; key++) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  return starts;
}

// Loops over all items stand in functions of their own: compiled once, they serve every further sort.

function countKeys(keys: Int32Array, least: number, counts: Int32Array): void {
  for (let item = 0; item < keys.length; item++) {
    const next = (keys[item] as number) - least + 1;
    counts[next] = (counts[next] as number) + 1;
  }
}

function place(
  order: Int32Array,
  keys: Int32Array,
  { starts, least }: { readonly starts: Int32Array; readonly least: number },
  sorted: Int32Array,
): void {
  for (let at = 0; at < order.length; at++) {
    const item = order[at] as number;
    const key = (keys[item] as number) - least;
    const target = starts[key] as number;
    sorted[target] = item;
    starts[key] = target + 1;
  }
}
