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

/** Names and argument order of design section 4; a change here breaks formulas in people's files. */
const contract = `
  ROMI(revenue, cost, [margin])
  ROI(gain, cost)
  ROAS(revenue, cost)
  CPM(cost, impressions)
  CPE(cost, engagements)
  CPC(cost, clicks)
  CPL(cost, leads)
  CPA(cost, actions)
  BREAKEVENCPA(order_value, margin, [repeat_orders])
  BREAKEVENFEE(expected_orders, margin_per_order, [other_cost])
  EARNEDVALUE(value, cost, reused, tracked)
  UGCVALUE(licence_price, production_avoided, months_used, months_licensed)
  PAYOUT(orders, revenue, commission_share, [fee], [bonus_from], [bonus_amount], [bonus_cap], [withheld_share])
  CAI(cost, impressions, [invalid_share], [reach], [repeat_weight])
  CAITOTAL(cost, impressions, [invalid_share], [reach], [repeat_weight])
  ER(engagements, base)
  TIER(followers)
  ERBENCH(platform, followers, [benchmarks])
  CPARANGE(cost, conversions, [expected_cpa], [level], [bunching])
  CHANCE(cost, conversions, target_cpa, [expected_cpa], [bunching])
  BEATS(cost_a, conversions_a, cost_b, conversions_b)
  ROMIRANGE(cost, conversions, margin_per_conversion, [margin_cv], [expected_cpa], [level], [bunching])
  LEADQUALITY(qualified, leads, [level])
  CPASTABILITY(costs, conversions)
  VOLUMEGROWTH(current, previous)
  VERDICT(cost, conversions, target_cpa, [break_even_cpa], [creators], [captured], [campaign_word])
  DIAGNOSE([impressions], [engagements], [clicks], [leads], [orders], [benchmarks])
  PILOT(views, ctr, conversion_rate, fee, margin, [seed])
  PAYMODEL(expected_orders, margin_per_order, fee, product_cost, bonus, commission, [hybrid_fee])
  CLUSTERCHECK(creators, starts_on, ends_on, [stage])
  FITTEST([clear_offer], [visual], [measurable])
  BUDGET(creators, budget, [margin_per_action])
  CAMPAIGNFORECAST(posts, as_of, [window_days], [target_cpa])
  MINLIFT(conversions_per_week, weeks, [design], [cells], [dispersion])
  UTMLINK(url, source, [medium], [campaign], [content], [term], [id])
  NTLINK(url, source, medium, [detail], [keyword])
  UTMCHECK(url)
  UTMCHANNEL([source], [medium], [campaign])
  PROMOCODE(name, [discount], [style])
  TRACKED([has_utm], [has_page], [has_code], [has_time], [has_window])
  INWINDOW(published_at, occurred_at, [window_days])
  RIGHTSLEFT(rights_until, as_of)
  HASHTAGUSE(captions, hashtag)
  BRIEFSCORE([goal], [offer], [shots], [restrictions], [tracking])
  DISCLOSURECHECK(caption, [country])
  SAMENESS(captions)
  FITSCORE(on_topic, audience_match, meaningful_replies, shares_numbers)
  ATTRIBUTION(touches, model, [half_life_days])
  FRAUDSCORE(creator, creators, [snapshots], [posts], [comments], [as_of], [benchmarks])
  FRAUDWHY(creator, creators, [snapshots], [posts], [comments], [as_of], [benchmarks])
`;

test('names and arguments are the contract', () => {
  const faces = catalog.map(({ name, parameters }) => {
    const shown = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
    return `${name}(${shown.join(', ')})`;
  });
  const promised = contract.split('\n').map((line) => line.trim());
  expect(faces).toEqual(promised.filter((line) => line !== ''));
});

test('a name outside the catalog is a fault of the program', () => {
  expect(() => cellFunctionNamed('constructor')).toThrow('not in the catalog');
});
