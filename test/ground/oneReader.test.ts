import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SOURCE = join(__dirname, '../../src');

/**
 * What would read a number or a day beside the ground floor. Rounding a number (`Number(x.toFixed(2))`), and
 * turning a boolean into 0 or 1, read nothing.
 */
const readers =
  /\bparse(?:Float|Int)\(|\bDate\.parse\(|(?<![\w$])Number\((?!.*to(?:Fixed|Precision)\()|\\d\{4\}\)?-\(?\\d/;

/** Files that may, and why: none of them reads what a person typed. */
const allowed: Readonly<Record<string, string>> = {
  'server/job/runWhenDue.ts': "the hour as Google's own formatDate writes it",
  'server/freeze/frozenCells.ts': 'places that this file wrote itself',
  'server/warehouse/weeklyRows.ts': 'numbers as BigQuery writes them',
  'warehouse/readFacts.ts': 'numbers in JSON that our own query writes',
  'server/job/writePlan.ts': 'cells of our own output',
  'server/import/longProperty.ts': 'the number of pieces that this file wrote itself',
  'sources/faults.ts': 'the HTTP header Retry-After',
  'sources/json.ts': 'numbers and ISO times in JSON answers of services',
  'sources/files/mappedValues.ts': 'a number read already',
  'sources/files/chosenDay.ts': 'asks whether a choice is still open',
  'job/operations/reportTaxYears.ts': 'the year of a day that this program wrote',
  'job/operations/taxYearFacts.ts': 'the year of a day that this program wrote',
  'sources/merge/refundRows.ts': 'a line that this program wrote',
  'sources/merge/sameSales.ts': 'values of records read already',
  'sources/accounts/shopify/parse.ts': 'our own cursor, and ISO times of the service',
  'sources/accounts/shopify/request.ts': 'our own cursor',
  'sources/accounts/ga4/parse.ts': 'our own cursor',
  'sources/accounts/youtube/parse.ts': 'our own cursor',
  'sources/accounts/youtube/request.ts': 'our own cursor',
  'sources/accounts/instagram/parse.ts': 'our own cursor',
  'sources/accounts/instagram/request.ts': 'our own cursor',
  'client/files/encrypted/agileInfo.ts': 'attributes of the XML of an encrypted workbook',
  'client/files/xlsx/sheetRows.ts': 'attributes of the XML of a workbook',
  'client/files/xlsx/dateStyles.ts': 'attributes of the XML of a workbook',
  'client/files/xlsx/cellTexts.ts': 'numbers as a workbook file keeps them',
  'client/sidebar/plan/payModels.tsx': 'the value of our own select',
  'client/sidebar/pay/templateFill.tsx': 'the value of our own select',
  'workbook/record/dayInput.ts': 'the shape of a posting slot that our own field sends',
  'domain/fraud/fit/creatorFit.ts': 'a share read already',
  'domain/fraud/profile/suspiciousFollowers.ts': 'booleans as points',
  'domain/fraud/assessCreator.ts': 'booleans in an order',
  'domain/fraud/thresholds/fraudThresholds.ts': 'booleans in an order',
  'domain/collaboration/bonus.ts': 'a boolean as a count',
  'domain/pages/pageScore.ts': 'booleans as points',
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [relative(SOURCE, path)] : [];
  });
}

const reading = filesUnder(SOURCE).filter(
  (file) =>
    !/^(?:ground|messages)\//.test(file) &&
    readFileSync(join(SOURCE, file), 'utf8')
      .split('\n')
      .some((line) => readers.test(line)),
);

test('numbers and days that people write are read on the ground floor alone', () => {
  expect(reading.filter((file) => !(file in allowed))).toEqual([]);
});

test('the list of exceptions has no file too many', () => {
  expect(Object.keys(allowed).filter((file) => !reading.includes(file))).toEqual([]);
});
