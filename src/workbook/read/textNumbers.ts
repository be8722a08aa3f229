import { fnv1a } from '../../ground/text/fnv1a';

/** Texts that share their first place with so many others are kept apart: texts made to collide cost nothing. */
const MOST_STEPS = 64;
const FIRST_PLACES = 1024;

/** From so many texts on this is faster than a Map, which needs no warming up. */
const FEWEST_TEXTS = 100_000;

/** A number for each text. */
export type TextNumbers = Pick<Map<string, number>, 'get'> & {
  /** Gives a number to a text that has none yet. */
  set(text: string, number: number): unknown;
};

/** An empty one for about so many texts. */
export function textNumbers(textCount: number): TextNumbers {
  return textCount < FEWEST_TEXTS ? new Map() : new NumbersByText();
}

/**
 * A number for each of many texts, in half of a Map's time: places hold the hashes themselves, so that looking
 * one text up does not read others all over memory.
 */
export class NumbersByText {
  private readonly texts: string[] = [];
  private readonly numbers: number[] = [];
  /** Pairs of a hash and the text's index from 1 (0 = free), at most half of them taken. */
  private places = new Int32Array(2 * FIRST_PLACES);
  private readonly crowded = new Map<string, number>();
  private lastText = '';
  private lastHash = hashOf('');

  get(text: string): number | undefined {
    const { places } = this;
    const hash = this.hashAgain(text);
    const mask = places.length - 1;
    let at = (hash << 1) & mask;
    for (let step = 0; step < MOST_STEPS; step++) {
      const index = (places[at + 1] as number) - 1;
      if (index === -1) return undefined;
      if (places[at] === hash && this.texts[index] === text) return this.numbers[index];
      at = (at + 2) & mask;
    }
    return this.crowded.get(text);
  }

  set(text: string, number: number): void {
    if (4 * this.texts.length >= this.places.length) this.grow();
    if (this.takePlace(this.hashAgain(text), this.texts.length + 1)) {
      this.texts.push(text);
      this.numbers.push(number);
    } else this.crowded.set(text, number);
  }

  private takePlace(hash: number, index: number): boolean {
    const { places } = this;
    const mask = places.length - 1;
    let at = (hash << 1) & mask;
    for (let step = 0; step < MOST_STEPS; step++) {
      if (places[at + 1] === 0) {
        places[at] = hash;
        places[at + 1] = index;
        return true;
      }
      at = (at + 2) & mask;
    }
    return false;
  }

  private grow(): void {
    const old = this.places;
    this.places = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      const index = old[at + 1] as number;
      if (index === 0 || this.takePlace(old[at] as number, index)) continue;
      this.crowded.set(this.texts[index - 1] as string, this.numbers[index - 1] as number);
    }
  }

  /** A text is mostly added right after it was not found. */
  private hashAgain(text: string): number {
    if (text !== this.lastText) {
      this.lastText = text;
      this.lastHash = hashOf(text);
    }
    return this.lastHash;
  }
}

/** High bits have their say in the low ones, which choose the place. */
function hashOf(text: string): number {
  const hash = fnv1a(text);
  return hash ^ (hash >>> 15);
}
