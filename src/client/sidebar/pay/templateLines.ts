import type { TemplateLine } from '../../../domain/payouts/fillPayoutTemplate';
import type { ResultOf } from '../../../shared/endpoints';

/** One line a creator: a template has one row for each recipient, however many payments go there. */
export function templateLines(lines: ResultOf<'exportPayouts'>['lines']): TemplateLine[] {
  const byCreator = new Map<string, { cents: number; references: string[] }>();
  for (const { creator, amount, reference } of lines) {
    const line = byCreator.get(creator) ?? { cents: 0, references: [] };
    line.cents += Math.round(amount * 100);
    line.references.push(reference);
    byCreator.set(creator, line);
  }
  return [...byCreator].map(([key, { cents, references }]) => ({
    key,
    amount: cents / 100,
    reference: references.join(' '),
  }));
}
