import { type Message, message } from '../../ground/text/text';
import { fraudTexts } from '../../messages/fraudTexts';

/** A share as a person reads it: 0.183 is "18%", 0.0052 is "0.52%". */
export function sharePercent(share: number): Message {
  const percent = share * 100;
  const digits = percent !== 0 && Math.abs(percent) < 1 ? 2 : Math.abs(percent) < 10 ? 1 : 0;
  return message(fraudTexts.percent, { percent: Number(percent.toFixed(digits)) });
}

/** A count as a person reads it: whole. */
export function wholeCount(count: number): number {
  return Math.round(count);
}

/** A figure with at most two significant decimals. */
export function roundedFigure(figure: number): number {
  if (Math.abs(figure) >= 10) return wholeCount(figure);
  return Number(Number(figure.toPrecision(2)).toFixed(Math.abs(figure) < 0.1 ? 4 : 2));
}
