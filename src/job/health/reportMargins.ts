import { type Message, message, type Text } from '../../ground/text/text';
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

/** An order without revenue lacks another thing than one without the cost of its goods. */
function reportOrders(material: HealthMaterial): void {
  const { role, isLead, isRefunded, revenue, margin } = material.measures.conversions;
  const withoutRevenue: number[] = [];
  const withoutMargin: number[] = [];
  const isTold = unreadableRevenues(material);
  for (let row = 0; row < role.length; row++) {
    const isSale = role[row] !== conversionRole.excluded && isLead[row] === 0;
    if (!isSale || isRefunded[row] === 1 || !Number.isNaN(margin[row])) continue;
    if (!Number.isNaN(revenue[row])) withoutMargin.push(row);
    else if (!isTold(row)) withoutRevenue.push(row);
  }
  tellOrders(material, withoutRevenue, {
    tab: 'Conversions',
    column: 'revenue',
    expected: message(jobTexts.revenueNeeded, {}),
    found: jobTexts.ordersWithoutRevenue,
    toDo: message(jobTexts.revenueNeededToDo, {}),
  });
  tellOrders(material, withoutMargin, {
    tab: 'Settings',
    column: 'gross_margin',
    expected: message(jobTexts.marginNeeded, {}),
    found: jobTexts.ordersWithoutMargin,
    toDo: message(jobTexts.marginToDo, {}),
  });
}

/** Whether the revenue of a row stands in Health already: as a text that is no amount. */
function unreadableRevenues({ workbook }: HealthMaterial): (row: number) => boolean {
  const told = workbook.issues
    .all()
    .filter(({ tab, column }) => tab === 'Conversions' && column === 'revenue');
  const rows = new Set(told.map(({ row }) => row));
  return (row) => rows.has(workbook.conversions.sheetRows[row] ?? null);
}

interface OrderWords {
  readonly tab: 'Conversions' | 'Settings';
  readonly column: string;
  readonly expected: Message;
  readonly found: Text;
  readonly toDo: Message;
}

function tellOrders(
  { workbook }: HealthMaterial,
  rows: readonly number[],
  { found, ...words }: OrderWords,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const { codes, texts } = workbook.conversions.text('conversion_id');
  const names = rows.slice(0, mostNamed).map((row) => texts[codes[row] ?? 0] ?? '');
  const more = rows.length > mostNamed ? ' …' : '';
  const row = words.tab === 'Settings' ? null : (workbook.conversions.sheetRows[first] ?? null);
  workbook.issues.add({
    severity: 'warning',
    row,
    ...words,
    found: message(found, { orders: rows.length, names: `${names.join(', ')}${more}` }),
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
