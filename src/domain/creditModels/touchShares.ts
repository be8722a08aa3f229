import { creditTexts } from '../../messages/creditTexts';
import { inputError } from '../inputError';
import type { Journey } from './journey';

/** How much of a journey's outcome each touch earns, in order; the shares make one. */
export type TouchShares = (journey: Journey) => readonly number[];

export const firstTouch: TouchShares = ({ channels }) => channels.map((_, i) => (i === 0 ? 1 : 0));

export const lastTouch: TouchShares = ({ channels }) =>
  channels.map((_, i) => (i === channels.length - 1 ? 1 : 0));

export const linear: TouchShares = ({ channels }) => channels.map(() => 1 / channels.length);

/** 40 % to the first touch, 40 % to the last, the rest shared by those between. */
export const position: TouchShares = ({ channels: { length } }) => {
  if (length === 1) return [1];
  if (length === 2) return [0.5, 0.5];
  return Array.from({ length }, (_, i) => (i === 0 || i === length - 1 ? 0.4 : 0.2 / (length - 2)));
};

/**
 * A touch counts half for every half-life that lies between it and the last touch.
 *
 * @param halfLifeDays greater than zero; 7 was the field's usual value
 */
export function timeDecay(halfLifeDays: number): TouchShares {
  return ({ channels, daysBefore }) => {
    if (daysBefore.length < channels.length) throw inputError(creditTexts.needsTimes, {});
    const weights = daysBefore.map((days) => 2 ** (-days / halfLifeDays));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  };
}

/**
 * Shapley value of the game in which a set of channels is worth the conversions of all journeys
 * that need no other channel: each journey is shared equally by its distinct channels. Equal to
 * the sum over all coalitions, without counting them.
 *
 * @see Zhao et al. 2018, Shapley Value Methods for Attribution Modeling in Online Advertising
 */
export const shapley: TouchShares = ({ channels }) => {
  const unpaid = new Set(channels);
  const share = 1 / unpaid.size;
  return channels.map((channel) => (unpaid.delete(channel) ? share : 0));
};
