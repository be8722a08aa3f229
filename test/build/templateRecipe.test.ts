import { templateRecipe } from '../../build/templateRecipe';
import { calculatedFields, formulaOf } from '../../src/workbook/feed/calculatedFields';

const recipe = templateRecipe(
  { spreadsheetId: '1AbC_d-9', sheetIds: { Looker: 417, Forecasts: 5, Collaborations: 7 } },
  'en',
);

test('one link opens every tab under its alias', () => {
  const link = recipe.split('\n').find((line) => line.startsWith('https://')) ?? '';
  const parameters = Object.fromEntries(new URL(link).searchParams);
  expect(parameters).toMatchObject({
    'ds.ds0.worksheetId': '417',
    'ds.ds1.connector': 'googleSheets',
    'ds.ds1.spreadsheetId': '1AbC_d-9',
    'ds.ds1.worksheetId': '5',
    'ds.ds3.worksheetId': '7',
    'ds.ds3.datasourceName': 'Collaborations',
  });
  expect(Object.keys(parameters).some((key) => key.startsWith('ds.ds2'))).toBe(false);
});

test('every calculated field is there, ready to paste', () => {
  for (const field of calculatedFields) {
    expect(recipe).toContain(`${field.name.en}\t${formulaOf(field)}\t`);
  }
});

test('what was agreed with a person stays in the file', () => {
  expect(recipe).toMatch(/\nstage\tText\tNone\n/);
  expect(recipe).not.toMatch(/owner|tracking_ref|terms_evidence/);
  expect(recipe).toMatch(/hide the other \d+ fields/);
});
