import { type PayModel, payModelOfTerms } from '../../domain/collaboration/payModelOfTerms';
import { textAt } from '../looker/slotLabels';
import type { Workbook } from '../workbook';

/** How each creator is paid by the terms of her latest collaboration, by her code. */
export function payModels({ operations }: Pick<Workbook, 'operations'>): Map<number, PayModel> {
  const { Collaborations: table } = operations;
  const creators = table.text('creator_id').codes;
  const fees = table.number('fee');
  const shares = table.number('commission_share');
  const models = new Map<number, PayModel>();
  for (let row = 0; row < table.rowCount; row++) {
    const model = payModelOfTerms({
      model: textAt(table, 'payment_model', row),
      fee: fees[row] || 0,
      commissionShare: shares[row] || 0,
    });
    if (model !== undefined) models.set(creators[row] ?? 0, model);
  }
  return models;
}
