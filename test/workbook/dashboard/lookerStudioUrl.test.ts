import { lookerStudioUrl } from '../../../src/workbook/dashboard/lookerStudioUrl';

const source = { spreadsheetId: '1AbC_d-9', sheetId: 417, reportName: 'Sōl Café & Co' };

function parametersOf(url: string): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams);
}

// Names and meanings: Looker Studio Linking API reference, "Control", "Report" and "Data source" parameters.
describe('lookerStudioUrl', () => {
  test('opens a new report on the tab', () => {
    const url = lookerStudioUrl(source);
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

  test('a template keeps its fields', () => {
    expect(parametersOf(lookerStudioUrl({ ...source, templateId: 'abc-123' }))).toMatchObject({
      'c.reportId': 'abc-123',
      'ds.ds0.refreshFields': 'false',
    });
  });

  test('a hostile id cannot add parameters', () => {
    const url = lookerStudioUrl({ ...source, templateId: 'x&c.mode=edit#' });
    expect(parametersOf(url)['c.reportId']).toBe('x&c.mode=edit#');
    expect(parametersOf(url)['c.mode']).toBeUndefined();
  });
});
