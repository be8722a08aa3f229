import { type Message, message } from '../../../ground/text/text';
import { budgetTexts } from '../../../messages/budgetTexts';

/** Simulated shares of loss are too extreme: said .04 came true in .15, said .59 in .31 to .48. */
const LEAST = 0.2;
const SLOPE = 0.5;

const steps = [
  { from: 0.6, text: budgetTexts.chanceAboveEven },
  { from: 0.45, text: budgetTexts.chanceEven },
  { from: 0.365, text: budgetTexts.chanceTwoOfFive },
  { from: 0.29, text: budgetTexts.chanceOneOfThree },
  { from: 0.225, text: budgetTexts.chanceOneOfFour },
] as const;

/**
 * The chance that a month loses money, in words: .2 + .5 · p in steps, never less than 1 in 5.
 *
 * @param lossShare share of simulated months with a loss, 0 to 1
 */
export function shownChanceOfLoss(lossShare: number): Message {
  const chance = LEAST + SLOPE * lossShare;
  const step = steps.find(({ from }) => chance >= from);
  return message(step?.text ?? budgetTexts.chanceOneOfFive, {});
}
