/** To whom each conversion is attributed, one entry per row of the conversions. */
export interface Credits {
  readonly count: number;
  /** Code of the creator; 0 when nobody is credited. */
  readonly creators: Int32Array;
  /** Code of the campaign; 0 when there is none. */
  readonly campaigns: Int32Array;
  /** Row of the post; −1 when there is none. */
  readonly posts: Int32Array;
  /** 1 when a link or page of the credited creator led to it. */
  readonly clicked: Uint8Array;
  /** Place in `evidences`. */
  readonly evidence: Uint8Array;
  /** Place in `timings`. */
  readonly timing: Uint8Array;
  /** Bits of `creditFlags`. */
  readonly flags: Uint32Array;
}

/** Credits of that many conversions, nobody credited yet. */
export function newCredits(count: number): Credits {
  return {
    count,
    creators: new Int32Array(count),
    campaigns: new Int32Array(count),
    posts: new Int32Array(count).fill(-1),
    clicked: new Uint8Array(count),
    evidence: new Uint8Array(count),
    timing: new Uint8Array(count),
    flags: new Uint32Array(count),
  };
}
