import type { OrderState } from './orderEvent';

/**
 * The value that the newest state knows. States stand in the order of import; one without a time
 * is newer than all before it, and two of the same moment agree on the larger value, so that the
 * order of files with times doesn't matter.
 *
 * @returns null when no state knows it
 */
export function newestValue<Value extends number | string>(
  states: readonly OrderState[],
  told: (state: OrderState) => Value | null,
): Value | null {
  let newest: { readonly value: Value; readonly atMs: number | null } | undefined;
  for (const state of states) {
    const value = told(state);
    if (value === null) continue;
    const atMs = state.statedAtMs;
    if (newest === undefined || isNewer({ value, atMs }, newest)) newest = { value, atMs };
  }
  return newest?.value ?? null;
}

interface Dated {
  readonly value: number | string;
  readonly atMs: number | null;
}

function isNewer(later: Dated, known: Dated): boolean {
  if (later.atMs === null || known.atMs === null) return true;
  if (later.atMs !== known.atMs) return later.atMs > known.atMs;
  return later.value > known.value;
}
