import { invertedMatrix } from './invertedMatrix';
import type { Journey } from './journey';

/**
 * The removal effect of each channel in the first-order Markov chain of the journeys: the share of
 * conversions that would be lost if every visit to the channel ended there. Exact, from one matrix
 * inverse: with h the chance of ever reaching the channel and x the chance of converting from it,
 * the effect is h·x / P(conversion).
 *
 * @returns by channel, in order of first appearance; empty when nothing converts
 * @see Anderl et al. 2016, Mapping the customer journey
 */
export function removalEffects(journeys: readonly Journey[]): Map<string, number> {
  const chain = markovChain(journeys);
  const size = chain.channels.length;
  const visits = invertedMatrix(chain.withoutMoves);
  const converts = visits.map((row) => dot(row, chain.toConversion));
  const total = dot(chain.fromStart, converts);
  const effects = new Map<string, number>();
  if (total <= 0) return effects;
  for (let i = 0; i < size; i++) {
    let expectedVisits = 0;
    for (let j = 0; j < size; j++) {
      expectedVisits += (chain.fromStart[j] as number) * ((visits[j] as Float64Array)[i] as number);
    }
    const reached = expectedVisits / ((visits[i] as Float64Array)[i] as number);
    effects.set(chain.channels[i] as string, (reached * (converts[i] as number)) / total);
  }
  return effects;
}

interface MarkovChain {
  readonly channels: readonly string[];
  readonly fromStart: Float64Array;
  /** identity minus the moves between channels */
  readonly withoutMoves: Float64Array[];
  readonly toConversion: Float64Array;
}

function markovChain(journeys: readonly Journey[]): MarkovChain {
  const walked = journeys.filter((journey) => weightOf(journey) > 0 && journey.channels.length > 0);
  const channels = [...new Set(walked.flatMap((journey) => journey.channels))];
  const ids = new Map(channels.map((channel, id) => [channel, id]));
  const fromStart = new Float64Array(channels.length);
  const toConversion = new Float64Array(channels.length);
  const leaving = new Float64Array(channels.length);
  const withoutMoves = channels.map(() => new Float64Array(channels.length));
  for (const journey of walked) {
    const weight = weightOf(journey);
    const steps = journey.channels.map((channel) => ids.get(channel) as number);
    add(fromStart, steps[0] as number, weight);
    steps.forEach((step, i) => {
      add(leaving, step, weight);
      const next = steps[i + 1];
      if (next === undefined) add(toConversion, step, journey.conversions);
      else add(withoutMoves[step] as Float64Array, next, -weight);
    });
  }
  const starts = fromStart.reduce((sum, weight) => sum + weight, 0);
  withoutMoves.forEach((row, id) => {
    for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) / (leaving[id] as number);
    add(row, id, 1);
  });
  return {
    channels,
    fromStart: fromStart.map((weight) => weight / starts),
    withoutMoves,
    toConversion: toConversion.map((weight, id) => weight / (leaving[id] as number)),
  };
}

function weightOf({ conversions, nulls }: Journey): number {
  return conversions + nulls;
}

function add(numbers: Float64Array, index: number, amount: number): void {
  numbers[index] = (numbers[index] as number) + amount;
}

function dot(a: Float64Array, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
