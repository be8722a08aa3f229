import { message, say } from '../../ground/text/text';
import { auditTexts } from '../../messages/auditTexts';
import type { NewRow } from '../../workbook/schema/row';
import { auditPlaces, type FoundFact } from './auditFacts';
import type { OperationsBook } from './operationsBook';

/** The rows of the Audit tab in the book's language. */
export function auditRecords(
  facts: readonly FoundFact[],
  { language }: Pick<OperationsBook, 'language'>,
): NewRow<'Audit'>[] {
  return facts.map(({ block, name, points, found }) => ({
    block: auditTexts.blocks[block][language],
    fact: auditTexts.facts[name][language],
    points,
    found: say(found, language),
    where: auditPlaces[name],
    next_step: points === 2 ? null : say(message(auditTexts.steps[name], {}), language),
  }));
}
