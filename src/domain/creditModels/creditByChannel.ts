import { creditTexts } from '../../messages/creditTexts';
import { inputError } from '../inputError';
import { requirePositive } from '../inputRules';
import type { Journey } from './journey';
import { removalEffects } from './removalEffects';
import {
  firstTouch,
  lastTouch,
  linear,
  position,
  shapley,
  type TouchShares,
  timeDecay,
} from './touchShares';

export const creditModels = [
  'first',
  'last',
  'linear',
  'time_decay',
  'position',
  'shapley',
  'markov',
] as const;

export type CreditModel = (typeof creditModels)[number];

/** What a channel (a creator, a campaign) earns of the conversions and their value. */
export interface ChannelCredit {
  readonly channel: string;
  readonly credit: number;
  readonly value: number;
}

/** Below this many converting journeys a Markov chain mostly shows chance. */
const fewestForMarkov = 300;
const mostChannelsForMarkov = 600;

/**
 * Shares the conversions of journeys among their channels by one model; credits make up all
 * conversions. Highest credit first, then by name.
 *
 * @param halfLifeDays for time_decay
 * @throws InputError when nothing converted, times are missing for time_decay, or markov has fewer
 *   than 300 converting journeys
 */
export function creditByChannel(
  journeys: readonly Journey[],
  model: CreditModel,
  halfLifeDays = 7,
): ChannelCredit[] {
  requirePositive('half_life_days', halfLifeDays);
  const walked = journeys.filter(({ channels }) => channels.length > 0);
  const conversions = walked.reduce((sum, journey) => sum + journey.conversions, 0);
  if (conversions === 0) throw inputError(creditTexts.noConversions, {});
  const credits =
    model === 'markov'
      ? markovCredits(walked, conversions)
      : touchCredits(walked, sharesOf(model, halfLifeDays));
  return credits.sort((a, b) => b.credit - a.credit || (a.channel < b.channel ? -1 : 1));
}

/** The model that a person means: "Time decay", "time-decay" and "TIMEDECAY" are one. */
export function creditModelNamed(name: string): CreditModel {
  const letters = name
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const found = creditModels.find((model) => model.replace('_', '') === letters);
  if (found === undefined) throw inputError(creditTexts.modelUnknown, {});
  return found;
}

function sharesOf(model: Exclude<CreditModel, 'markov'>, halfLifeDays: number): TouchShares {
  return {
    first: firstTouch,
    last: lastTouch,
    linear,
    time_decay: timeDecay(halfLifeDays),
    position,
    shapley,
  }[model];
}

function touchCredits(journeys: readonly Journey[], sharesOf: TouchShares): ChannelCredit[] {
  const totals = new Map<string, { credit: number; value: number }>();
  for (const journey of journeys) {
    const shares = sharesOf(journey);
    journey.channels.forEach((channel, i) => {
      const total = totals.get(channel) ?? { credit: 0, value: 0 };
      total.credit += journey.conversions * (shares[i] as number);
      total.value += journey.value * (shares[i] as number);
      totals.set(channel, total);
    });
  }
  return [...totals].map(([channel, total]) => ({ channel, ...total }));
}

function markovCredits(journeys: readonly Journey[], conversions: number): ChannelCredit[] {
  if (conversions < fewestForMarkov) {
    const found = Math.round(conversions);
    throw inputError(creditTexts.tooFewForMarkov, { found, needed: fewestForMarkov });
  }
  const channels = new Set(journeys.flatMap((journey) => journey.channels));
  if (channels.size > mostChannelsForMarkov) {
    const found = channels.size;
    throw inputError(creditTexts.tooManyChannels, { found, limit: mostChannelsForMarkov });
  }
  const effects = removalEffects(journeys);
  const sum = [...effects.values()].reduce((total, effect) => total + effect, 0);
  const value = journeys.reduce((total, journey) => total + journey.value, 0);
  return [...channels].map((channel) => {
    const share = (effects.get(channel) ?? 0) / sum;
    return { channel, credit: conversions * share, value: value * share };
  });
}
