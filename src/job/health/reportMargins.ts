import { message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import { conversionRole } from '../conversionMeasures';
import { campaignName } from '../shownNames';
import type { HealthMaterial } from './healthMaterial';

/** So many orders are named; the others are the same slip. */
const mostNamed = 5;

/** Asks for what a return cannot be told without: margins of orders, and what a lead is worth. */
export function reportMargins(material: HealthMaterial): void {
  reportOrders(material);
  reportLeadRevenue(material);
  reportLeadValues(material);
}

function reportOrders({ workbook, measures }: HealthMaterial): void {
  const { role, isLead, isRefunded, margin } = measures.conversions;
  const { codes, texts } = workbook.conversions.text('conversion_id');
  const rows: number[] = [];
  for (let row = 0; row < role.length; row++) {
    const isSale = role[row] !== conversionRole.excluded && isLead[row] === 0;
    if (isSale && isRefunded[row] === 0 && Number.isNaN(margin[row])) rows.push(row);
  }
  if (rows.length === 0) return;
  const names = rows.slice(0, mostNamed).map((row) => texts[codes[row] ?? 0] ?? '');
  const more = rows.length > mostNamed ? ' …' : '';
  workbook.issues.add({
    severity: 'warning',
    tab: 'Settings',
    column: 'gross_margin',
    row: null,
    expected: message(jobTexts.marginNeeded, {}),
    found: message(jobTexts.ordersWithoutMargin, {
      orders: rows.length,
      names: `${names.join(', ')}${more}`,
    }),
    toDo: message(jobTexts.marginToDo, {}),
  });
}

function reportLeadRevenue({ workbook, measures }: HealthMaterial): void {
  const { role, isLead, revenue } = measures.conversions;
  let leads = 0;
  for (let row = 0; row < role.length; row++) {
    const isReal = role[row] !== conversionRole.excluded && isLead[row] === 1;
    if (isReal && (revenue[row] ?? 0) > 0) leads += 1;
  }
  if (leads === 0) return;
  workbook.issues.add({
    severity: 'warning',
    tab: 'Conversions',
    column: 'revenue',
    row: null,
    expected: message(jobTexts.revenueOnOrders, {}),
    found: message(jobTexts.revenueOnLeads, { leads }),
    toDo: message(jobTexts.revenueToDo, {}),
  });
}

function reportLeadValues(material: HealthMaterial): void {
  const { workbook, assignments } = material;
  const told = new Set<number>();
  for (const { campaign, kind, leadValue, conversions } of assignments.all) {
    if (kind !== 'lead' || conversions === 0 || !Number.isNaN(leadValue) || told.has(campaign)) {
      continue;
    }
    told.add(campaign);
    workbook.issues.add({
      severity: 'note',
      tab: 'Campaigns',
      column: 'lead_value',
      row: null,
      expected: message(jobTexts.leadValueNeeded, {}),
      found: message(jobTexts.noLeadValue, {
        campaign: campaignName(material, campaign),
      }),
      toDo: message(jobTexts.leadValueToDo, {}),
    });
  }
}
