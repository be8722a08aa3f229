import { message } from '../../ground/text/text';
import { operationsTexts } from '../../messages/operationsTexts';
import { textAt } from '../looker/slotLabels';
import { moneyText } from '../operations/moneyText';
import type { HealthMaterial } from './healthMaterial';

/** A bonus within this share of the commission looks like the same money. */
const nearShare = 0.02;

/** Asks about posts whose typed bonus looks like the commission of their orders: both count as spend. */
export function reportDoubleBonus({ workbook, measures }: HealthMaterial): void {
  const { posts, issues, settings } = workbook;
  const bonuses = posts.number('bonus');
  const earned = new Map<number, number>();
  for (const { post, amount } of measures.commissions) {
    earned.set(post, (earned.get(post) ?? 0) + amount);
  }
  for (const [post, commission] of earned) {
    const bonus = bonuses[post] ?? Number.NaN;
    if (!(bonus > 0) || Math.abs(bonus - commission) > nearShare * commission) continue;
    issues.add({
      severity: 'warning',
      tab: 'Posts',
      row: posts.sheetRows[post] ?? null,
      column: 'bonus',
      expected: message(operationsTexts.oneWay, {}),
      found: message(operationsTexts.looksTwice, {
        post: textAt(posts, 'post_id', post),
        bonus: moneyText(bonus, settings.currency),
        commission: moneyText(commission, settings.currency),
      }),
      toDo: message(operationsTexts.looksTwiceToDo, {}),
    });
  }
}
