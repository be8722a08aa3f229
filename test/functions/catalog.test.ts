import { HyperFormula } from 'hyperformula';
import { catalog, cellFunctionNamed } from '../../src/functions/catalog';

/**
 * Built-in functions of Google Sheets that the workbench's engine does not know (support.google.com/docs/table/25273,
 * from memory; the live list is on the checklist).
 */
const sheetsOnly = `
  AI AVERAGE.WEIGHTED BYCOL BYROW CHOOSECOLS CHOOSEROWS COUNTUNIQUE COUNTUNIQUEIFS CONVERT COVARIANCE.P CUMIPMT CUMPRINC
  DCOUNT DGET DMAX DMIN DPRODUCT DSTDEV DSUM DVAR DETECTLANGUAGE ENCODEURL ERROR.TYPE FLATTEN FORECAST GETPIVOTDATA
  GOOGLEFINANCE GOOGLETRANSLATE HYPERLINK IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISBETWEEN ISDATE
  ISEMAIL ISURL JOIN LAMBDA LET LINEST LOGEST LOOKUP MAKEARRAY MAP MARGINOFERROR MDETERM MINVERSE MODE.MULT MUNIT N PERCENTIF
  PERCENTILE PERCENTRANK PIVOTBY QUERY RANK RANDARRAY RAND RECEIVED REDUCE REGEXEXTRACT REGEXMATCH REGEXREPLACE SCAN SEQUENCE
  SHEET SHEETS SORT SORTN SPARKLINE SPLIT SUBTOTAL TOCOL TOROW TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT TRANSPOSE
  TREND TYPE UNIQUE WRAPCOLS WRAPROWS XIRR XLOOKUP XMATCH XNPV YIELD ZTEST CELL COLUMN COLUMNS INDIRECT OFFSET
`.split(/\s+/);

const builtIns = new Set([...HyperFormula.getRegisteredFunctionNames('enGB'), ...sheetsOnly]);
const names = catalog.map(({ name }) => name);

test('every name is its own, whatever its case', () => {
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test.each(names)('%s is a name that Sheets takes, no built-in and no cell', (name) => {
  expect(name).toMatch(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/);
  expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
  expect(builtIns.has(name)).toBe(false);
});

test.each(catalog.map((each) => [each.name, each] as const))(
  '%s has parameters that can be told apart, required ones first',
  (_, { parameters }) => {
    const parameterNames = parameters.map(({ name }) => name);
    expect(new Set(parameterNames).size).toBe(parameterNames.length);
    for (const name of parameterNames) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    const rest = firstOptional === -1 ? [] : parameters.slice(firstOptional);
    expect(rest.every(({ optional }) => optional)).toBe(true);
  },
);

// Names and argument order: design, section 4 (contract). A change here breaks formulas in people's files.
test('the contract of names', () => {
  expect(names).toEqual(
    `ROMI ROI ROAS CPM CPE CPC CPL CPA BREAKEVENCPA BREAKEVENFEE EARNEDVALUE UGCVALUE CAI CAITOTAL ER TIER ERBENCH
     FRAUDSCORE FRAUDWHY SAMENESS FITSCORE CPARANGE CHANCE BEATS ROMIRANGE LEADQUALITY CPASTABILITY VOLUMEGROWTH VERDICT
     DIAGNOSE PILOT PAYMODEL CLUSTERCHECK FITTEST UTMLINK UTMCHECK UTMCHANNEL PROMOCODE TRACKED INWINDOW RIGHTSLEFT
     DISCLOSURECHECK BRIEFSCORE ATTRIBUTION`
      .split(/\s+/)
      .sort((a, b) => names.indexOf(a) - names.indexOf(b)),
  );
});

test('a name outside the catalog is a fault of the program', () => {
  expect(() => cellFunctionNamed('constructor')).toThrow('not in the catalog');
});
