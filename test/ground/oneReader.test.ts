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

/** What would clean a key, or part a list, beside the ground floor. */
const cleaners =
  /\.trim\(\)\)?\.to(?:Lower|Upper)Case\(|\.split\((?:'[,;|]'|\/\[(?=[^\]]*[,;])[^\]^\\]*(?:\\[rn][^\]]*)?\]\/)/;

/** Files that may, and why. */
const allowedCleaners: Readonly<Record<string, string>> = {
  'server/tabs/tabSheets.ts': "Google compares sheets' names without case, and so do we",
  'client/files/xlsx/dateStyles.ts': 'sections of a number format',
  'client/sidebar/links/creatorChoice.tsx': 'a search as one types',
  'domain/attribution/itemKeys.ts': 'commas inside words of an option text, which are no list',
  'domain/brief/isCodeOnly.ts': 'codes as they stand in a caption',
  'domain/links/meaningOf.ts': 'an address that cannot be read',
  'domain/orders/ownStatusWords.ts': 'a list of rules: a comma is part of a word there',
  'domain/tracking/clickIds.ts': 'names of parameters, as browsers compare them',
  'domain/tracking/promoCode.ts': 'letters for a new code',
  'domain/tracking/sourceCategory.ts': "Google's rules for channels, which fold nothing but case",
  'domain/tracking/utmChannel.ts': "Google's rules for channels, which fold nothing but case",
  'domain/tracking/utmCheck.ts': "Google's rules for channels, which fold nothing but case",
};

const sources = filesUnder(SOURCE).filter((file) => !/^(?:ground|messages)\//.test(file));
const linesOf = (file: string) => readFileSync(join(SOURCE, file), 'utf8').split('\n');
const matching = (pattern: RegExp) =>
  sources.filter((file) => linesOf(file).some((line) => pattern.test(line)));

test.each([
  ['numbers and days are read', readers, allowed],
  ['keys are cleaned and lists are parted', cleaners, allowedCleaners],
])('%s on the ground floor alone', (_, pattern, exceptions) => {
  const found = matching(pattern);
  expect(found.filter((file) => !(file in exceptions))).toEqual([]);
  expect(Object.keys(exceptions).filter((file) => !found.includes(file))).toEqual([]);
});
