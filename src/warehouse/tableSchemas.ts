import { type ModelTab, modelTabs } from '../workbook/feed/modelMaterial';
import type { Column, ColumnKind } from '../workbook/schema/column';
import { columnsOf } from '../workbook/schema/columnsOf';
import { type TabName, tabNamed } from '../workbook/schema/tabs';
import {
  creatorSignalsTable,
  exchangeRatesTable,
  reportedCountsTable,
  runTable,
  statusWordsTable,
} from './jobTables';
import type { WarehouseField, WarehouseTable, WarehouseType } from './warehouseTable';

const typeOfKind: Readonly<Record<ColumnKind, WarehouseType>> = {
  text: 'STRING',
  id: 'STRING',
  choice: 'STRING',
  list: 'STRING',
  url: 'STRING',
  number: 'FLOAT',
  money: 'FLOAT',
  share: 'FLOAT',
  date: 'DATE',
  datetime: 'TIMESTAMP',
  flag: 'BOOLEAN',
};

/** Where a row stands in its tab: rules such as "the first row wins" need it. */
const sheetRow: WarehouseField = {
  name: 'sheet_row',
  type: 'INTEGER',
  mode: 'NULLABLE',
  description: 'The row as the spreadsheet shows it; the order in which rows were added.',
};

function fieldOf(column: Column): WarehouseField {
  return {
    name: column.key,
    type: typeOfKind[column.kind],
    mode: column.required ? 'REQUIRED' : 'NULLABLE',
    description: column.note.en,
  };
}

function fieldsOf(name: TabName): WarehouseField[] {
  return columnsOf(tabNamed(name)).map(fieldOf);
}

function owned(name: string, description: string): WarehouseField {
  return { name, type: 'STRING', mode: 'NULLABLE', description };
}

const workbookId: WarehouseField = {
  name: 'workbook_id',
  type: 'STRING',
  mode: 'REQUIRED',
  description: 'The spreadsheet that the row comes from.',
};

/** The Looker rows of many workbooks: the fields of the tab first, then whose they are. */
export const feedTable: WarehouseTable = {
  name: 'feed',
  fields: [
    ...fieldsOf('Looker'),
    workbookId,
    owned('brand', 'The brand, as in Settings.'),
    owned('market', 'The country of the campaign, as in Campaigns.'),
    owned('currency', 'The currency of all amounts of the row, as in Settings.'),
  ],
  partitionedBy: 'date',
  clusteredBy: ['workbook_id', 'campaign_id', 'creator_id'],
};

/** The Credits rows of many workbooks. */
export const creditsTable: WarehouseTable = {
  name: 'credits',
  fields: [...fieldsOf('Credits'), workbookId],
  partitionedBy: 'occurred_at',
  clusteredBy: ['workbook_id', 'campaign_id', 'creator_id'],
};

/** Leads and orders are many: the others fit into one block. */
const layouts: { readonly [Tab in ModelTab]?: Omit<WarehouseTable, 'name' | 'fields'> } = {
  Conversions: { partitionedBy: 'occurred_at', clusteredBy: ['conversion_id'] },
};

/** The table that holds the rows of a tab. */
export function tableOfTab(tab: ModelTab): WarehouseTable {
  return { name: tab.toLowerCase(), fields: [sheetRow, ...fieldsOf(tab)], ...layouts[tab] };
}

/** Every table of the warehouse, derived from the declarations of the tabs. */
export const tableSchemas: readonly WarehouseTable[] = [
  ...modelTabs.map(tableOfTab),
  runTable,
  statusWordsTable,
  creatorSignalsTable,
  reportedCountsTable,
  feedTable,
  creditsTable,
  exchangeRatesTable,
];
