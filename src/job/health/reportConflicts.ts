import { type CreditFlag, flagBit } from '../../domain/attribution/creditFlags';
import { type Evidence, evidences } from '../../domain/attribution/evidence';
import { type Message, message } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { jobTexts } from '../../messages/jobTexts';
import { creatorName } from '../shownNames';
import type { HealthMaterial } from './healthMaterial';

const conflicts = [
  { flag: 'conflict:code', losing: 'code', column: 'promo_code' },
  { flag: 'conflict:item', losing: 'item', column: 'item_text' },
  { flag: 'conflict:utm', losing: 'utm', column: 'utm_content' },
  { flag: 'conflict:landing', losing: 'landing', column: 'landing_page' },
] as const satisfies readonly { flag: CreditFlag; losing: string; column: string }[];

const bits = conflicts.map((conflict) => ({ ...conflict, bit: flagBit(conflict.flag) }));
const fromLead = flagBit('from_lead');
const anyBit = bits.reduce((set, { bit }) => set | bit, 0);

/** Lists every conversion whose evidence names more than one creator. */
export function reportConflicts(material: HealthMaterial): void {
  const { workbook, credits } = material;
  const { conversions, issues } = workbook;
  const ids = conversions.text('conversion_id');
  for (let row = 0; row < credits.count; row++) {
    const flags = credits.flags[row] ?? 0;
    if ((flags & anyBit) === 0) continue;
    for (const { bit, losing, column } of bits) {
      if ((flags & bit) === 0) continue;
      const isOfLead = (flags & fromLead) !== 0;
      const found = message(isOfLead ? jobTexts.conflictOfLead : jobTexts.conflictFound, {
        conversion: ids.texts[ids.codes[row] ?? 0] ?? '',
        losing: evidenceNamed(losing),
        evidence: evidenceNamed(evidences[credits.evidence[row] ?? 0] ?? 'none'),
        creator: creatorName(material, credits.creators[row] ?? 0),
      });
      const issue = {
        severity: 'warning',
        tab: 'Conversions',
        row: conversions.sheetRows[row] ?? null,
        column,
        expected: message(jobTexts.oneCreator, {}),
        found,
        toDo: message(jobTexts.conflictToDo, {}),
      } as const;
      issues.add(issue, { all: true });
    }
  }
}

function evidenceNamed(evidence: Evidence): Message {
  return { text: choiceText('evidence', evidence), values: {} };
}
