import { type Message, message, say } from '../../../ground/text/text';
import { monthTexts } from '../../../messages/monthTexts';
import { paceTexts } from '../../../messages/paceTexts';
import type { PlanForecast, PlanOpening } from '../../../shared/planOpening';
import type { MonthWords } from './monthSentences';

/** Where a running campaign will end, its goal, its chance to pay, its pace. */
export function campaignSentence(
  forecast: PlanForecast,
  { language, count, chance, dayName }: MonthWords,
): string {
  const { name, seen, p10, p50, p90, goal, goalChance, breakEvenChance, pace } = forecast;
  const day = dayName(forecast.day, language);
  const range = { low: count(p10), middle: count(p50), high: count(p90) };
  const parts: Message[] = [message(monthTexts.ends, { name, day, seen: count(seen), ...range })];
  if (goal !== null && goalChance !== null) {
    const values = { goal: count(goal), chance: chance(goalChance) };
    parts.push(message(monthTexts.goal, values));
  }
  if (breakEvenChance !== null) {
    parts.push(message(monthTexts.breakEven, { chance: chance(breakEvenChance) }));
  }
  if (pace !== null) {
    parts.push(message(monthTexts.pace, { pace: paceTexts[pace][language] }));
  }
  return parts.map((part) => say(part, language)).join(' ');
}

/** How often earlier forecasts held. */
export function recordSentence(
  record: PlanOpening['record'],
  { language }: Pick<MonthWords, 'language'>,
): string {
  return record.ended === 0
    ? monthTexts.noRecord[language]
    : say(message(monthTexts.record, record), language);
}
