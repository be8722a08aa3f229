import { shownMoney } from '../../domain/judgement/shownNumber';
import { ownStatusWords } from '../../domain/orders/ownStatusWords';
import { message } from '../../ground/text/text';
import { healthTexts } from '../../messages/healthTexts';
import { orderTexts } from '../../messages/orderTexts';
import { headerOf } from '../../workbook/schema/header';
import { unknownWords } from '../questions/unknownWords';
import type { HealthMaterial } from './healthMaterial';

/** Lists what stands in the way of counting every order once: refunds alone, words nobody knows. */
export function reportOrders(material: HealthMaterial): void {
  reportRefundsAlone(material);
  reportRepeats(material);
  reportLeadsWithMinus(material);
  reportUnknownWords(material);
  reportOwnWords(material);
  reportVat(material);
  reportUnpaid(material);
}

function reportRefundsAlone({ workbook: { orders, issues } }: HealthMaterial): void {
  for (const { sheetRow, refundId, amount } of orders.refundsAlone) {
    issues.add({
      severity: 'warning',
      tab: 'Conversions',
      row: sheetRow,
      column: 'conversion_id',
      expected: message(orderTexts.orderOfRefund, {}),
      found: message(orderTexts.refundAlone, { refund: refundId, amount: shownMoney(amount) }),
      toDo: message(orderTexts.refundAloneToDo, {}),
    });
  }
}

function reportRepeats({ workbook: { orders, issues } }: HealthMaterial): void {
  for (const { id, sheetRow, firstRow } of orders.repeats) {
    issues.add({
      severity: 'warning',
      tab: 'Conversions',
      row: sheetRow,
      column: 'conversion_id',
      expected: message(healthTexts.uniqueValue, { column: headerOf('conversion_id') }),
      found: message(healthTexts.repeated, { found: id, row: firstRow }),
      toDo: message(healthTexts.removeRepeat, {}),
    });
  }
}

function reportLeadsWithMinus({ workbook: { orders, issues } }: HealthMaterial): void {
  for (const row of orders.leadsWithMinus) {
    issues.add({
      severity: 'warning',
      tab: 'Conversions',
      row,
      column: 'revenue',
      expected: message(orderTexts.noMinusOnLeads, {}),
      found: message(orderTexts.minusOnLead, {}),
      toDo: message(healthTexts.mendCell, {}),
    });
  }
}

/** Each word once, with the number of orders that carry it. */
function reportUnknownWords({ workbook }: HealthMaterial): void {
  for (const { word, rows, firstRow } of unknownWords(workbook)) {
    const issue = {
      severity: 'warning',
      tab: 'Conversions',
      row: firstRow,
      column: 'status',
      expected: message(orderTexts.knownStatus, {}),
      found: message(orderTexts.unknownStatus, { word, rows }),
      toDo: message(orderTexts.unknownStatusToDo, { word }),
    } as const;
    workbook.issues.add(issue, { all: true });
  }
}

function reportOwnWords({ workbook: { settings, issues } }: HealthMaterial): void {
  for (const part of ownStatusWords(settings.status_words ?? '').unusable) {
    issues.add({
      severity: 'warning',
      tab: 'Settings',
      row: null,
      column: 'status_words',
      expected: message(orderTexts.statusWords, {}),
      found: part,
      toDo: message(orderTexts.statusWordsToDo, {}),
    });
  }
}

function reportVat({ workbook: { settings, issues } }: HealthMaterial): void {
  if (settings.vat_included !== 'yes' || settings.vat_rate !== null) return;
  issues.add({
    severity: 'warning',
    tab: 'Settings',
    row: null,
    column: 'vat_rate',
    expected: message(orderTexts.vatRate, {}),
    found: message(healthTexts.blank, {}),
    toDo: message(orderTexts.vatRateToDo, {}),
  });
}

/** Orders that wait for their payment, in figures of their own: they are in no other. */
function reportUnpaid({ workbook, attribution }: HealthMaterial): void {
  const { conversions, issues } = workbook;
  const { isUnpaid } = attribution.conversions;
  const revenue = conversions.number('revenue');
  const rows: number[] = [];
  for (let row = 0; row < isUnpaid.length; row++) if (isUnpaid[row] === 1) rows.push(row);
  const [first] = rows;
  if (first === undefined) return;
  const amount = rows.reduce((sum, row) => sum + Math.max(0, revenue[row] || 0), 0);
  issues.add({
    severity: 'note',
    tab: 'Conversions',
    row: conversions.sheetRows[first] ?? null,
    column: 'status',
    expected: message(orderTexts.paidOrders, {}),
    found: message(orderTexts.unpaidOrders, { orders: rows.length, amount: shownMoney(amount) }),
    toDo: message(orderTexts.unpaidToDo, {}),
  });
}
