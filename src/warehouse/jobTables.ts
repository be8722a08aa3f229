import type { WarehouseField, WarehouseTable, WarehouseType } from './warehouseTable';

function field(
  name: string,
  type: WarehouseType,
  description: string,
  mode: WarehouseField['mode'] = 'REQUIRED',
): WarehouseField {
  return { name, type, mode, description };
}

/** One row: the moment that the figures speak of, and the settings that decide them. */
export const runTable: WarehouseTable = {
  name: 'run',
  fields: [
    field('run_at', 'TIMESTAMP', 'The moment of the run; later rows have not happened yet.'),
    field('time_zone', 'STRING', 'The zone of the spreadsheet: where its days begin.'),
    field('feed_version', 'STRING', 'The version of the layout of the feed.'),
    field('precedence', 'STRING', 'code or click: which proof wins.'),
    field('window_days', 'FLOAT', 'Days after a post in which a lead or order counts.'),
    field('repeat_weight', 'FLOAT', 'Value of each further impression on the same person.'),
    field('hourly_rate', 'FLOAT', 'What an hour of own work costs.'),
    field('gross_margin', 'FLOAT', 'Share of revenue left after the goods.', 'NULLABLE'),
    field('vat_divisor', 'FLOAT', '1 + the VAT rate where amounts include it, else 1.'),
    field('counts_unpaid', 'BOOLEAN', 'Whether orders count before they are paid.'),
    field('currency', 'STRING', 'The currency of all amounts.', 'NULLABLE'),
    field('money_parts', 'INTEGER', 'Cents of one unit of the currency: 100, or 1000 as in KWD.'),
    field('is_sample', 'BOOLEAN', 'Whether all campaigns are the sample.'),
    field('one', 'INTEGER', '1: what the only row is joined by.'),
  ],
};

/** What words of one's own say about the status of an order. */
export const statusWordsTable: WarehouseTable = {
  name: 'status_words',
  fields: [
    field('word', 'STRING', 'The word without case, accents, spaces and signs.'),
    field('meaning', 'STRING', 'sale, unpaid, no sale or refunded.'),
  ],
};

/** What the scores of creators take off their impressions. */
export const creatorSignalsTable: WarehouseTable = {
  name: 'creator_signals',
  fields: [
    field('creator_id', 'STRING', 'The creator.'),
    field('invalid_share', 'FLOAT', 'FRAUDSCORE / 100; who is not vetted has no row.'),
  ],
};

/** The counts of reports that count: overlaps decided, whom their keys name found. */
export const reportedCountsTable: WarehouseTable = {
  name: 'reported_counts',
  fields: [
    field('day', 'DATE', 'The last day of the period.'),
    field('campaign_id', 'STRING', 'A campaign that is measured by reports.'),
    field('creator_id', 'STRING', 'Blank where nobody is named.', 'NULLABLE'),
    field('clicks', 'FLOAT', 'Clicks that no post tells.', 'NULLABLE'),
    field('leads', 'FLOAT', 'Leads.', 'NULLABLE'),
    field('orders', 'FLOAT', 'Orders.', 'NULLABLE'),
    field('revenue', 'FLOAT', 'Revenue without VAT.', 'NULLABLE'),
    field('margin', 'FLOAT', 'Revenue at the margin rate.', 'NULLABLE'),
  ],
};

/** Dated exchange rates: the rate of a day is the latest one up to it. */
export const exchangeRatesTable: WarehouseTable = {
  name: 'exchange_rates',
  fields: [
    field('valid_from', 'DATE', 'The first day of the rate.'),
    field('currency', 'STRING', 'The currency of an amount.'),
    field('reporting_currency', 'STRING', 'The currency that it is shown in.'),
    field('rate', 'FLOAT', 'What one unit of the currency is worth in the reporting currency.'),
    field('source', 'STRING', 'Where the rate comes from.', 'NULLABLE'),
  ],
};
