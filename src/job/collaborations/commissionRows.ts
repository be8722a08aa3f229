import { message, say } from '../../ground/text/text';
import { collaborationTexts } from '../../messages/collaborationTexts';
import { type Cell, rowsFor } from '../../workbook/write/rowsFor';
import { textAt } from '../looker/slotLabels';
import type { EarnedCommission } from '../operations/operationsBook';
import type { Workbook } from '../workbook';
import type { CommissionLine } from './commissionLines';

/** The rows of the Commissions tab, in the order of Conversions. */
export function commissionRows(workbook: Workbook, lines: readonly CommissionLine[]): Cell[][] {
  const { conversions, operations, reading, speech } = workbook;
  const records = lines.map((line) => ({
    conversion_id: textAt(conversions, 'conversion_id', line.conversion),
    collab_id: textAt(operations.Collaborations, 'collab_id', line.collaboration),
    creator_id: reading.idTexts('creator_id')[line.creator] ?? '',
    occurred_on: line.day,
    base: line.base ?? null,
    rate: line.share,
    amount: line.base === undefined ? null : line.amount,
    hold_until: line.holdUntilDay,
    state: line.state,
    why:
      line.reason === undefined
        ? null
        : say(message(collaborationTexts.holds[line.reason], {}), speech),
  }));
  return rowsFor('Commissions', records, reading.clock);
}

/** The lines as a book of the work with creators takes them. */
export function earnedCommissions(
  { operations }: Workbook,
  lines: readonly CommissionLine[],
): EarnedCommission[] {
  return lines.map(({ collaboration, amount, state, holdUntilDay }) => ({
    collabId: textAt(operations.Collaborations, 'collab_id', collaboration),
    amount,
    state,
    holdUntilDay,
  }));
}
