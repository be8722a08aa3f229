import { tableSource } from '../../../src/warehouse/tableSource';
import { lookerStudioUrl } from '../../../src/workbook/dashboard/lookerStudioUrl';

const tab = {
  source: { spreadsheetId: '1AbC_d-9', sheetId: 417 },
  reportName: 'Sōl Café & Co',
};

function parametersOf(url: string): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams);
}

// Names and meanings: Looker Studio Linking API reference, "Control", "Report" and "Data source" parameters.
describe('lookerStudioUrl', () => {
  test('opens a new report on the tab', () => {
    const url = lookerStudioUrl(tab);
    expect(new URL(url).origin + new URL(url).pathname).toBe(
      'https://lookerstudio.google.com/reporting/create',
    );
    expect(parametersOf(url)).toEqual({
      'r.reportName': 'Sōl Café & Co',
      'ds.ds0.connector': 'googleSheets',
      'ds.ds0.datasourceName': 'Sōl Café & Co',
      'ds.ds0.spreadsheetId': '1AbC_d-9',
      'ds.ds0.worksheetId': '417',
      'ds.ds0.hasHeader': 'true',
      'ds.ds0.refreshFields': 'true',
    });
  });

  test('opens the same report on the table of many files', () => {
    const table = tableSource('my-shop-123456', 'flywheel', 'feed');
    const url = lookerStudioUrl({ source: table, reportName: 'All brands', templateId: 'abc-123' });
    expect(parametersOf(url)).toEqual({
      'c.reportId': 'abc-123',
      'r.reportName': 'All brands',
      'ds.ds0.connector': 'bigQuery',
      'ds.ds0.type': 'TABLE',
      'ds.ds0.projectId': 'my-shop-123456',
      'ds.ds0.datasetId': 'flywheel',
      'ds.ds0.tableId': 'feed',
      'ds.ds0.billingProjectId': 'my-shop-123456',
      'ds.ds0.isPartitioned': 'true',
      'ds.ds0.datasourceName': 'All brands',
      'ds.ds0.refreshFields': 'false',
    });
  });

  test('a template keeps its fields', () => {
    expect(parametersOf(lookerStudioUrl({ ...tab, templateId: 'abc-123' }))).toMatchObject({
      'c.reportId': 'abc-123',
      'ds.ds0.refreshFields': 'false',
    });
  });

  test('a hostile id cannot add parameters', () => {
    const url = lookerStudioUrl({ ...tab, templateId: 'x&c.mode=edit#' });
    expect(parametersOf(url)['c.reportId']).toBe('x&c.mode=edit#');
    expect(parametersOf(url)['c.mode']).toBeUndefined();
  });
});
