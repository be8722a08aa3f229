import { imul } from './mathFunctions';
/** Uniform numbers from 0 up to but not including 1, the same for the same seed on every machine. */
export type RandomStream = () => number;

/**
 * A small random stream with 32 bits of state, good enough for simulations of some thousand draws.
 *
 * @see mulberry32, a public-domain generator by Tommy Ettinger
 */
export function randomStream(seed: number): RandomStream {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
