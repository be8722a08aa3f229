import { message, type Speech, say } from '../../ground/text/text';
import { auditTexts } from '../../messages/auditTexts';
import type { NewRow } from '../../workbook/schema/row';
import { auditPlaces, type FoundFact } from './auditFacts';

/** The rows of the Audit tab in the book's language. */
export function auditRecords(facts: readonly FoundFact[], speech: Speech): NewRow<'Audit'>[] {
  const { language } = speech;
  return facts.map(({ block, name, points, found }) => ({
    block: auditTexts.blocks[block][language],
    fact: auditTexts.facts[name][language],
    points,
    found: say(found, speech),
    where: auditPlaces[name],
    next_step: points === 2 ? null : say(message(auditTexts.steps[name], {}), language),
  }));
}
