import type { OrderState } from './orderEvent';

/**
 * The value that the newest state knows. States stand in the order of import; one without a time
 * is newer than all before it, and of two of the same moment the one imported later wins, or the
 * larger value where that is asked for.
 *
 * @returns null when no state knows it
 */
export function newestValue<Value extends number | string>(
  states: readonly OrderState[],
  told: (state: OrderState) => Value | null,
  ofOneMoment: 'later' | 'larger' = 'later',
): Value | null {
  let newest: Dated<Value> | undefined;
  for (const state of states) {
    const value = told(state);
    if (value === null) continue;
    const dated = { value, atMs: state.statedAtMs };
    if (newest === undefined || isNewer(dated, newest, ofOneMoment)) newest = dated;
  }
  return newest?.value ?? null;
}

interface Dated<Value> {
  readonly value: Value;
  readonly atMs: number | null;
}

function isNewer<Value>(
  later: Dated<Value>,
  known: Dated<Value>,
  ofOneMoment: 'later' | 'larger',
): boolean {
  if (later.atMs === null || known.atMs === null) return true;
  if (later.atMs !== known.atMs) return later.atMs > known.atMs;
  return ofOneMoment === 'later' || later.value > known.value;
}
