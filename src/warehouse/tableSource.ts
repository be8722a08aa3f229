import type { ConnectorSource } from '../workbook/dashboard/lookerStudioUrl';

/**
 * The table that holds the feeds of many files, as a report's source.
 * @see Looker Studio Linking API, connector BigQuery
 */
export function tableSource(
  projectId: string,
  datasetId: string,
  tableId: string,
): ConnectorSource {
  return {
    connector: [
      ['connector', 'bigQuery'],
      ['type', 'TABLE'],
      ['projectId', projectId],
      ['datasetId', datasetId],
      ['tableId', tableId],
      ['billingProjectId', projectId],
      ['isPartitioned', 'true'],
    ],
  };
}
