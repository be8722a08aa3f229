// Generated from the catalog by "npm run generate"; never edited by hand.
const callFromCell = (family, name, args) =>
  require('./server/callFromCell').callFromCell(family, name, args);
const moneyFunctions = () => require('./functions/families/money').moneyFunctions;
const impressionsFunctions = () => require('./functions/families/impressions').impressionsFunctions;
const engagementFunctions = () => require('./functions/families/engagement').engagementFunctions;
const judgementFunctions = () => require('./functions/families/judgement').judgementFunctions;
const decisionFunctions = () => require('./functions/families/decisions').decisionFunctions;
const planFunctions = () => require('./functions/families/plan').planFunctions;
const outlookFunctions = () => require('./functions/families/outlook').outlookFunctions;
const trackingFunctions = () => require('./functions/families/tracking').trackingFunctions;
const briefFunctions = () => require('./functions/families/brief').briefFunctions;
const creditModelFunctions = () => require('./functions/families/creditModels').creditModelFunctions;
const trustFunctions = () => require('./functions/families/trust').trustFunctions;

/**
 * Attributed return on marketing investment: what came back on top of every unit of money spent.
 * @param {number|number[][]} revenue net revenue, or contribution margin when margin is left out
 * @param {number|number[][]} cost everything spent to get it, in the same currency
 * @param {number|number[][]} margin gross margin as a fraction, 0.4 for 40% (optional)
 * @return a fraction: 0.5 is 50% on top, 0 is break-even, -1 is all lost
 * @customfunction
 */
global.ROMI = function (revenue, cost, margin) {
  return callFromCell(moneyFunctions(), 'ROMI', arguments);
};

/**
 * Return on investment: what came back on top of every unit of money, with every cost of the business in it.
 * @param {number|number[][]} gain money that came back, before the cost is taken off
 * @param {number|number[][]} cost all that was spent, overhead included
 * @return a fraction: 0.5 is 50% on top, 0 is break-even, -1 is all lost
 * @customfunction
 */
global.ROI = function (gain, cost) {
  return callFromCell(moneyFunctions(), 'ROI', arguments);
};

/**
 * Return on ad spend: revenue per unit of money spent. It breaks even at 1 / gross margin, not at 1.
 * @param {number|number[][]} revenue net revenue: refunds and tax taken off
 * @param {number|number[][]} cost spend in the same currency
 * @return a ratio: 5 is 5 of revenue for 1 spent
 * @customfunction
 */
global.ROAS = function (revenue, cost) {
  return callFromCell(moneyFunctions(), 'ROAS', arguments);
};

/**
 * Cost per thousand impressions.
 * @param {number|number[][]} cost everything spent: fee, product, shipping, rights, boost and hours
 * @param {number|number[][]} impressions times the content was shown; not reach, not followers
 * @return money in the currency of cost
 * @customfunction
 */
global.CPM = function (cost, impressions) {
  return callFromCell(moneyFunctions(), 'CPM', arguments);
};

/**
 * Cost per engagement: likes, comments, saves and shares.
 * @param {number|number[][]} cost everything spent: fee, product, shipping, rights, boost and hours
 * @param {number|number[][]} engagements likes, comments, saves and shares together
 * @return money in the currency of cost
 * @customfunction
 */
global.CPE = function (cost, engagements) {
  return callFromCell(moneyFunctions(), 'CPE', arguments);
};

/**
 * Cost per click on the links of the creator.
 * @param {number|number[][]} cost everything spent: fee, product, shipping, rights, boost and hours
 * @param {number|number[][]} clicks clicks on own links
 * @return money in the currency of cost
 * @customfunction
 */
global.CPC = function (cost, clicks) {
  return callFromCell(moneyFunctions(), 'CPC', arguments);
};

/**
 * Cost per lead.
 * @param {number|number[][]} cost everything spent: fee, product, shipping, rights, boost and hours
 * @param {number|number[][]} leads people who left their details
 * @return money in the currency of cost
 * @customfunction
 */
global.CPL = function (cost, leads) {
  return callFromCell(moneyFunctions(), 'CPL', arguments);
};

/**
 * Cost per action: an order, a booking, a payment. Before the first action there is no CPA; CPARANGE shows what is likely.
 * @param {number|number[][]} cost everything spent: fee, product, shipping, rights, boost and hours
 * @param {number|number[][]} actions orders, bookings or payments
 * @return money in the currency of cost
 * @customfunction
 */
global.CPA = function (cost, actions) {
  return callFromCell(moneyFunctions(), 'CPA', arguments);
};

/**
 * The most that one new customer may cost before money is lost.
 * @param {number|number[][]} order_value net value of one order
 * @param {number|number[][]} margin gross margin as a fraction, 0.4 for 40%
 * @param {number|number[][]} repeat_orders further orders per customer in the time you look at; first order only when left out (optional)
 * @return money
 * @customfunction
 */
global.BREAKEVENCPA = function (order_value, margin, repeat_orders) {
  return callFromCell(moneyFunctions(), 'BREAKEVENCPA', arguments);
};

/**
 * The fee at which a post is expected to break even. Below zero it cannot pay back even without a fee.
 * @param {number|number[][]} expected_orders mean number of orders, fractions allowed
 * @param {number|number[][]} margin_per_order contribution margin of one order
 * @param {number|number[][]} other_cost product, shipping, rights and boost (optional)
 * @return money
 * @customfunction
 */
global.BREAKEVENFEE = function (expected_orders, margin_per_order, other_cost) {
  return callFromCell(moneyFunctions(), 'BREAKEVENFEE', arguments);
};

/**
 * Earned value per unit of money: a number only when the content was used again and its result tracked, else the reason.
 * @param {number|number[][]} value value by your own price table
 * @param {number|number[][]} cost everything spent to get it
 * @param {boolean|boolean[][]} reused TRUE when the content was used again in ads, e-mail or on the site
 * @param {boolean|boolean[][]} tracked TRUE when it has its own link, code or page
 * @return a ratio or the reason why there is none. A proxy: never revenue, never part of ROMI
 * @customfunction
 */
global.EARNEDVALUE = function (value, cost, reused, tracked) {
  return callFromCell(moneyFunctions(), 'EARNEDVALUE', arguments);
};

/**
 * Value of creator content in use: the smaller of licence price and avoided production, spread over the licensed months.
 * @param {number|number[][]} licence_price market price of the same licence
 * @param {number|number[][]} production_avoided what making it yourself would have cost
 * @param {number|number[][]} months_used months in use so far
 * @param {number|number[][]} months_licensed months that the rights cover
 * @return money, 0 while unused; shown beside ROMI, never inside it
 * @customfunction
 */
global.UGCVALUE = function (licence_price, production_avoided, months_used, months_licensed) {
  return callFromCell(moneyFunctions(), 'UGCVALUE', arguments);
};

/**
 * What a creator is paid for a period: fee, commission and bonus, what is withheld, and what arrives.
 * @param {number|number[][]} orders orders in the window, for the bonus
 * @param {number|number[][]} revenue revenue of these orders after refunds
 * @param {number|number[][]} commission_share commission as a fraction of revenue, 0.1 for 10%; 0 for none
 * @param {number|number[][]} fee the fixed fee (optional)
 * @param {number|number[][]} bonus_from orders above this number earn the bonus; 0 when left out (optional)
 * @param {number|number[][]} bonus_amount bonus for each such order (optional)
 * @param {number|number[][]} bonus_cap the most the bonus can be (optional)
 * @param {number|number[][]} withheld_share share withheld for tax, 0.033 for 3.3% (optional); not rounded to units as the Tax tab does
 * @return three cells: gross, withheld, net
 * @customfunction
 */
global.PAYOUT = function (orders, revenue, commission_share, fee, bonus_from, bonus_amount, bonus_cap, withheld_share) {
  return callFromCell(moneyFunctions(), 'PAYOUT', arguments);
};

/**
 * Cost per authentic impression: genuine people count, repeated exposure counts less.
 * @param {number|number[][]} cost everything spent on the placement
 * @param {number|number[][]} impressions times the content was shown
 * @param {number|number[][]} invalid_share share of impressions that were not genuine, 0 to below 1; 0 when left out (optional)
 * @param {number|number[][]} reach people reached; as many as impressions when left out (optional)
 * @param {number|number[][]} repeat_weight worth of the next exposure of the same person against the one before, 0 to 1; 0.5 when left out (optional)
 * @return money per authentic impression; times 1,000 it stands beside CPM
 * @customfunction
 */
global.CAI = function (cost, impressions, invalid_share, reach, repeat_weight) {
  return callFromCell(impressionsFunctions(), 'CAI', arguments);
};

/**
 * Cost per authentic impression over all placements of one post or campaign; free reuse lowers it.
 * @param {number|number[][]} cost everything spent on the placement
 * @param {number|number[][]} impressions times the content was shown
 * @param {number|number[][]} invalid_share share of impressions that were not genuine, 0 to below 1; 0 when left out (optional)
 * @param {number|number[][]} reach people reached; as many as impressions when left out (optional)
 * @param {number|number[][]} repeat_weight worth of the next exposure of the same person against the one before, 0 to 1; 0.5 when left out (optional)
 * @return one number: money per authentic impression
 * @customfunction
 */
global.CAITOTAL = function (cost, impressions, invalid_share, reach, repeat_weight) {
  return callFromCell(impressionsFunctions(), 'CAITOTAL', arguments);
};

/**
 * Engagement rate. Compare only rates on the same base: followers, reach or views.
 * @param {number|number[][]} engagements likes, comments, saves and shares together
 * @param {number|number[][]} base followers, reach or views
 * @return a fraction: 0.027 is 2.7%; above 1 is possible on views
 * @customfunction
 */
global.ER = function (engagements, base) {
  return callFromCell(engagementFunctions(), 'ER', arguments);
};

/**
 * Size of a creator by followers: nano, micro, macro or mega.
 * @param {number|number[][]} followers number of followers
 * @return nano below 10,000, micro below 100,000, macro below 1,000,000, mega from there
 * @customfunction
 */
global.TIER = function (followers) {
  return callFromCell(engagementFunctions(), 'TIER', arguments);
};

/**
 * Usual engagement rate of creators of this size on this platform, from your Benchmarks tab.
 * @param {string|string[][]} platform instagram, tiktok, youtube and so on
 * @param {number|number[][]} followers number of followers
 * @param {*[][]} benchmarks the Benchmarks tab with its header row; rows er_followers are used (optional in form, needed in fact: figures go stale, so none are built in)
 * @return four cells: low, typical, high, and the source with its year
 * @customfunction
 */
global.ERBENCH = function (platform, followers, benchmarks) {
  return callFromCell(engagementFunctions(), 'ERBENCH', arguments);
};

/**
 * The range that holds the true CPA, around the CPA you can check by hand. A row depends on that row alone.
 * @param {number|number[][]} cost money spent
 * @param {number|number[][]} conversions leads or orders; fractions when credit is shared
 * @param {number|number[][]} expected_cpa CPA that you expected before, worth one order; nothing is expected when left out (optional)
 * @param {number|number[][]} level how sure the range is, 0.9 when left out (optional)
 * @param {number|number[][]} bunching how many orders say as much as one independent order, since orders come in bunches; 1.5 when left out (optional)
 * @return three cells: low, middle (cost / conversions), high; without a conversion only low
 * @customfunction
 */
global.CPARANGE = function (cost, conversions, expected_cpa, level, bunching) {
  return callFromCell(judgementFunctions(), 'CPARANGE', arguments);
};

/**
 * Probability that the true CPA is below your target.
 * @param {number|number[][]} cost money spent
 * @param {number|number[][]} conversions leads or orders; fractions when credit is shared
 * @param {number|number[][]} target_cpa the CPA to stay below
 * @param {number|number[][]} expected_cpa CPA that you expected before, worth one order; the target when left out (optional)
 * @param {number|number[][]} bunching how many orders say as much as one independent order, since orders come in bunches; 1.5 when left out (optional)
 * @return a fraction: from 0.7 on scale with five orders, up to 0.15 stop with three targets spent, between them keep testing
 * @customfunction
 */
global.CHANCE = function (cost, conversions, target_cpa, expected_cpa, bunching) {
  return callFromCell(judgementFunctions(), 'CHANCE', arguments);
};

/**
 * Probability that the true CPA of A is lower than that of B.
 * @param {number|number[][]} cost_a money spent on A
 * @param {number|number[][]} conversions_a conversions of A
 * @param {number|number[][]} cost_b money spent on B
 * @param {number|number[][]} conversions_b conversions of B
 * @return a fraction: 0.95 and more is better, 0.8 probably better, 0.2 to 0.8 cannot be told apart yet
 * @customfunction
 */
global.BEATS = function (cost_a, conversions_a, cost_b, conversions_b) {
  return callFromCell(judgementFunctions(), 'BEATS', arguments);
};

/**
 * The range that holds the true return on marketing investment, around the observed one.
 * @param {number|number[][]} cost money spent
 * @param {number|number[][]} conversions leads or orders; fractions when credit is shared
 * @param {number|number[][]} margin_per_conversion mean contribution margin of one conversion
 * @param {number|number[][]} margin_cv standard deviation / mean of the margins of single conversions; 0.8 when left out, 0 when all are alike (optional)
 * @param {number|number[][]} expected_cpa CPA that you expected before, worth one order; nothing is expected when left out (optional)
 * @param {number|number[][]} level how sure the range is, 0.9 when left out (optional)
 * @param {number|number[][]} bunching how many orders say as much as one independent order, since orders come in bunches; 1.5 when left out (optional)
 * @return three cells: low, middle (margin × conversions / cost − 1), high; without cost blank
 * @customfunction
 */
global.ROMIRANGE = function (cost, conversions, margin_per_conversion, margin_cv, expected_cpa, level, bunching) {
  return callFromCell(judgementFunctions(), 'ROMIRANGE', arguments);
};

/**
 * The range that holds the true share of good leads, around the share you counted.
 * @param {number|number[][]} qualified leads that met a rule fixed before the campaign
 * @param {number|number[][]} leads all leads
 * @param {number|number[][]} level how sure the range is, 0.9 when left out (optional)
 * @return three cells: low, middle (qualified / leads), high, as fractions
 * @customfunction
 */
global.LEADQUALITY = function (qualified, leads, level) {
  return callFromCell(judgementFunctions(), 'LEADQUALITY', arguments);
};

/**
 * How much the CPA differs between rows beyond luck: about 1 is luck alone, above 2 it is not stable.
 * @param {number|number[][]} costs a column of costs
 * @param {number|number[][]} conversions a column of conversions
 * @return one number over all rows
 * @customfunction
 */
global.CPASTABILITY = function (costs, conversions) {
  return callFromCell(judgementFunctions(), 'CPASTABILITY', arguments);
};

/**
 * Growth of a count between two closed periods on the logarithmic scale: 0.18 is +20%, and -0.18 undoes it.
 * @param {number|number[][]} current count of this period
 * @param {number|number[][]} previous count of the period before, of equal length
 * @return a logarithm; EXP(it) - 1 is the percentage
 * @customfunction
 */
global.VOLUMEGROWTH = function (current, previous) {
  return callFromCell(judgementFunctions(), 'VOLUMEGROWTH', arguments);
};

/**
 * Scale, keep testing, renegotiate, stop, or too early to say, with the numbers behind the word and what would change it.
 * @param {number|number[][]} cost money spent; for posts whose window is still open the counted spend
 * @param {number|number[][]} conversions leads or orders
 * @param {number|number[][]} target_cpa the CPA to stay below
 * @param {number|number[][]} break_even_cpa margin of one conversion, from which on it only costs; renegotiate needs it (optional)
 * @param {number|number[][]} creators for a row that sums several creators: how many; below three it is too early (optional)
 * @param {number|number[][]} captured share of the orders that carry a code or link, 1 when left out; a low one keeps from stopping too soon (optional)
 * @param {string|string[][]} campaign_word the word of the whole campaign; never changes this word (optional)
 * @return two cells: the word, and why
 * @customfunction
 */
global.VERDICT = function (cost, conversions, target_cpa, break_even_cpa, creators, captured, campaign_word) {
  return callFromCell(decisionFunctions(), 'VERDICT', arguments);
};

/**
 * Which step of the funnel to mend first: content, call to action, landing page, offer or form, or follow-up. When people engage and few become leads, the page comes first.
 * @param {number|number[][]} impressions times the content was shown (optional)
 * @param {number|number[][]} engagements likes, comments, saves and shares (optional)
 * @param {number|number[][]} clicks clicks on own links (optional)
 * @param {number|number[][]} leads leads; leave blank in a shop without leads (optional)
 * @param {number|number[][]} orders orders; with leads as well, the page is judged by the larger of the two (optional)
 * @param {*[][]} benchmarks the Benchmarks tab with its header row, for figures without a history: er_impressions, clicks_per_engagement, conversion_rate, lead_to_order (optional)
 * @return three cells: the suspect, the numbers behind it, and what to check first
 * @customfunction
 */
global.DIAGNOSE = function (impressions, engagements, clicks, leads, orders, benchmarks) {
  return callFromCell(decisionFunctions(), 'DIAGNOSE', arguments);
};

/**
 * What a pilot of 3-5 creators may bring: 5,000 simulated pilots with the same seed, so the answer stays the same.
 * @param {number|number[][]} views views that half of such posts exceed, one row a creator
 * @param {number|number[][]} ctr share of views that click, 0.005 for 0.5%
 * @param {number|number[][]} conversion_rate share of clicks that become leads or orders; it belongs to the page, so its luck is drawn once for all creators
 * @param {number|number[][]} fee everything paid for the post
 * @param {number|number[][]} margin contribution margin of one lead or order, in money
 * @param {number|number[][]} seed any number; another seed draws another 5,000 pilots (optional)
 * @return a table of 7 rows and 4 columns: P10, P50 and P90 of clicks, leads, CPA and ROMI, the chance of a ROMI above 0, the chance of no sale
 * @customfunction
 */
global.PILOT = function (views, ctr, conversion_rate, fee, margin, seed) {
  return callFromCell(planFunctions(), 'PILOT', arguments);
};

/**
 * Fixed fee, barter, fee and bonus, and pay per order side by side, for one post.
 * @param {number|number[][]} expected_orders mean number of orders
 * @param {number|number[][]} margin_per_order contribution margin of one order before the creator is paid
 * @param {number|number[][]} fee the fixed fee
 * @param {number|number[][]} product_cost product at cost, with shipping, for barter
 * @param {number|number[][]} bonus paid per order on top of the fee
 * @param {number|number[][]} commission paid per order when there is no fee
 * @param {number|number[][]} hybrid_fee a smaller fee for fee and bonus; the fixed fee when left out (optional)
 * @return a table of 5 rows and 5 columns: model, expected cost, expected profit, chance of loss, risk. Barter does not count posts that never come
 * @customfunction
 */
global.PAYMODEL = function (expected_orders, margin_per_order, fee, product_cost, bonus, commission, hybrid_fee) {
  return callFromCell(planFunctions(), 'PAYMODEL', arguments);
};

/**
 * Whether a campaign has enough creators and days: a pilot 3-5 creators, a cluster 3-7, both over 60-90 days.
 * @param {number|number[][]} creators number of creators
 * @param {Date|Date[][]} starts_on first day
 * @param {Date|Date[][]} ends_on last day
 * @param {string|string[][]} stage pilot or scaling; scaling when left out (optional)
 * @return that it fits, or what to change
 * @customfunction
 */
global.CLUSTERCHECK = function (creators, starts_on, ends_on, stage) {
  return callFromCell(planFunctions(), 'CLUSTERCHECK', arguments);
};

/**
 * Three questions before any campaign: a clear offer, something to show, and a way to measure.
 * @param {boolean|boolean[][]} clear_offer TRUE when product and reason to buy are clear: price, discount, booking, delivery, trial or demo; blank counts as no (optional)
 * @param {boolean|boolean[][]} visual TRUE when there is something to show, or expert content with a lead magnet; blank counts as no (optional)
 * @param {boolean|boolean[][]} measurable TRUE when links, codes or pages are ready; blank counts as no (optional)
 * @return n/3 and what is missing
 * @customfunction
 */
global.FITTEST = function (clear_offer, visual, measurable) {
  return callFromCell(planFunctions(), 'FITTEST', arguments);
};

/**
 * Next month’s money across creators: whole posts, bought while they are expected to pay. Money may stay unspent, and the last line says why.
 * @param {*[][]} creators a range with headers: creator, cost_per_post (fee, product, shipping, hours), cost (counted spend), conversions; as available posts, max_posts (4 when left out), min_posts, margin, verdict, target_cpa, delivered_rate (0-1), fit (0-1). Several rows of one creator are her months, oldest first; blank conversions are not zero but not measured
 * @param {number|number[][]} budget money for the month
 * @param {number|number[][]} margin_per_action contribution margin of one conversion, for rows without a margin of their own (optional)
 * @return a table of creator, posts, money, expected profit, low and high (8 of 10 months), why; then the whole plan and the money that is kept; up to 60 creators
 * @customfunction
 */
global.BUDGET = function (creators, budget, margin_per_action) {
  return callFromCell(outlookFunctions(), 'BUDGET', arguments);
};

/**
 * Where a running campaign will end, planned posts included: what was seen, and the range that holds the end in 8 of 10 cases.
 * @param {*[][]} posts a range with headers: published_at (later than as_of for a planned post), cost, conversions within the window
 * @param {Date|Date[][]} as_of the day that the counts are from
 * @param {number|number[][]} window_days length of the attribution window in days, 7 when left out (optional)
 * @param {number|number[][]} target_cpa money for one conversion that was planned with; needed until the first post is out (optional)
 * @return four cells in a row: seen, P10, P50, P90 conversions at the end
 * @customfunction
 */
global.CAMPAIGNFORECAST = function (posts, as_of, window_days, target_cpa) {
  return callFromCell(outlookFunctions(), 'CAMPAIGNFORECAST', arguments);
};

/**
 * The smallest lift in sales that a test could show, before any money is spent on it.
 * @param {number|number[][]} conversions_per_week conversions a week of everything that takes part, all regions or products together
 * @param {number|number[][]} weeks weeks of the test; with regions or products half of them lie before it
 * @param {string|string[][]} design weeks (half of them with posts, drawn by lot), products or regions; weeks when left out (optional)
 * @param {number|number[][]} cells how many regions or products take part (optional for weeks)
 * @param {number|number[][]} dispersion variance of weekly conversions over their mean, 2 when left out (optional)
 * @return the lift as a fraction (0.5 for half as much again), or that such a test can never show one
 * @customfunction
 */
global.MINLIFT = function (conversions_per_week, weeks, design, cells, dispersion) {
  return callFromCell(outlookFunctions(), 'MINLIFT', arguments);
};

/**
 * Tags a landing page so that every visit names the creator and the post it came from.
 * @param {string|string[][]} url the landing page as you paste it; its own parameters stay, old utm tags and click ids go
 * @param {string|string[][]} source the platform, such as instagram; capitals become lower case in every tag
 * @param {string|string[][]} medium influencer, or paid_influencer when the post is boosted (optional)
 * @param {string|string[][]} campaign year, month and a name: 202606-iced-tea (optional)
 * @param {string|string[][]} content creator and post, such as mina_p1: the key by which sales find the post (optional)
 * @param {string|string[][]} term keyword of a search ad (optional)
 * @param {string|string[][]} id the campaign id (optional)
 * @return the finished link; Google Play links get the tags in their referrer, App Store links a ct token
 * @customfunction
 */
global.UTMLINK = function (url, source, medium, campaign, content, term, id) {
  return callFromCell(trackingFunctions(), 'UTMLINK', arguments);
};

/**
 * Tags a page of Naver Smart Store so that its statistics name the creator.
 * @param {string|string[][]} url the page of the shop as you paste it; its own parameters stay, old nt_ tags go
 * @param {string|string[][]} source the platform in Latin letters, such as instagram; its case counts
 * @param {string|string[][]} medium such as influencer, in Latin letters
 * @param {string|string[][]} detail the creator, the key by which reports find her (optional)
 * @param {string|string[][]} keyword a further word, such as the post (optional)
 * @return the finished link
 * @customfunction
 */
global.NTLINK = function (url, source, medium, detail, keyword) {
  return callFromCell(trackingFunctions(), 'NTLINK', arguments);
};

/**
 * Says what is wrong with a tagged link, or nothing when it is fine.
 * @param {string|string[][]} url the finished link
 * @return blank for a good link, else the findings, separated by semicolons
 * @customfunction
 */
global.UTMCHECK = function (url) {
  return callFromCell(trackingFunctions(), 'UTMCHECK', arguments);
};

/**
 * Shows the channel in which GA4’s reports will file a link with these tags.
 * @param {string|string[][]} source utm_source; any one of the three tags is enough
 * @param {string|string[][]} medium utm_medium (optional)
 * @param {string|string[][]} campaign utm_campaign; words such as shop change the channel (optional)
 * @return the name of the channel as GA4 shows it; Unassigned means that nobody will find it
 * @customfunction
 */
global.UTMCHANNEL = function (source, medium, campaign) {
  return callFromCell(trackingFunctions(), 'UTMCHANNEL', arguments);
};

/**
 * Makes a creator’s own promo code that people can say, such as LEA15, or one that nobody guesses.
 * @param {string|string[][]} name the creator’s name or handle; a Hangul name gives its romanised initials, other scripts CREW
 * @param {number|number[][]} discount what the code takes off: 15, 15% or an amount (optional)
 * @param {string|string[][]} style plain (the usual) or unguessable: part of the name, four symbols and a check symbol (optional)
 * @return a code; always the same for the same arguments; rows that would share one say so
 * @customfunction
 */
global.PROMOCODE = function (name, discount, style) {
  return callFromCell(trackingFunctions(), 'PROMOCODE', arguments);
};

/**
 * Counts which of the five things that make a post measurable are there.
 * @param {boolean|boolean[][]} has_utm TRUE when the post has a link with its own utm_content or utm_id
 * @param {boolean|boolean[][]} has_page TRUE when there is a landing page of its own
 * @param {boolean|boolean[][]} has_code TRUE when there is a promo code of its own
 * @param {boolean|boolean[][]} has_time TRUE when date and time of publication are known
 * @param {boolean|boolean[][]} has_window TRUE when the days in which results count are agreed
 * @return n/5 and what is missing; a blank cell counts as no
 * @customfunction
 */
global.TRACKED = function (has_utm, has_page, has_code, has_time, has_window) {
  return callFromCell(trackingFunctions(), 'TRACKED', arguments);
};

/**
 * Tells whether an order or lead falls within a post’s counting window.
 * @param {Date|Date[][]} published_at date and time of the post
 * @param {Date|Date[][]} occurred_at date and time of the order or lead
 * @param {number|number[][]} window_days length in days, 7 when left out (optional)
 * @return TRUE from the moment of publication until just before the window ends
 * @customfunction
 */
global.INWINDOW = function (published_at, occurred_at, window_days) {
  return callFromCell(trackingFunctions(), 'INWINDOW', arguments);
};

/**
 * Counts the days until the rights to a creator’s content end.
 * @param {Date|Date[][]} rights_until the last day of use
 * @param {Date|Date[][]} as_of the day to count from, usually TODAY()
 * @return days; 0 on the last day, negative once the rights are over
 * @customfunction
 */
global.RIGHTSLEFT = function (rights_until, as_of) {
  return callFromCell(trackingFunctions(), 'RIGHTSLEFT', arguments);
};

/**
 * Says which share of captions holds the campaign’s hashtag.
 * @param {string|string[][]} captions the captions; blanks are passed over
 * @param {string|string[][]} hashtag the hashtag, with or without #
 * @return a share from 0 to 1
 * @customfunction
 */
global.HASHTAGUSE = function (captions, hashtag) {
  return callFromCell(trackingFunctions(), 'HASHTAGUSE', arguments);
};

/**
 * Counts which of the five things that a brief must answer are there.
 * @param {string|string[][]} goal one KPI with its target
 * @param {string|string[][]} offer price, terms, end date
 * @param {string|string[][]} shots what must be seen
 * @param {string|string[][]} restrictions what to avoid; “none” is an answer
 * @param {string|string[][]} tracking link, code, page, time, window
 * @return n/5 and what is missing; “tbd” or a dash counts as missing
 * @customfunction
 */
global.BRIEFSCORE = function (goal, offer, shots, restrictions, tracking) {
  return callFromCell(briefFunctions(), 'BRIEFSCORE', arguments);
};

/**
 * Says what is wrong with the advertising label in a caption, by country; no legal advice.
 * @param {string|string[][]} caption the caption of a paid, gifted or commissioned post
 * @param {string|string[][]} country US, UK, EU, FR, DE or KR; left out: by the caption’s language (optional)
 * @return blank when word and place fit, else what to change; pictures and platform tools are not seen
 * @customfunction
 */
global.DISCLOSURECHECK = function (caption, country) {
  return callFromCell(briefFunctions(), 'DISCLOSURECHECK', arguments);
};

/**
 * Measures how alike captions read: identical “use code XYZ” posts wear out trust.
 * @param {string|string[][]} captions the captions of a campaign; blanks are passed over
 * @return 0 when nothing is alike, 1 when every caption has a twin
 * @customfunction
 */
global.SAMENESS = function (captions) {
  return callFromCell(briefFunctions(), 'SAMENESS', arguments);
};

/**
 * Scores how well a creator fits, before any money is spent.
 * @param {number|number[][]} on_topic share of recent posts on your subject; 0.7 is enough
 * @param {number|number[][]} audience_match share of the audience that could buy
 * @param {number|number[][]} meaningful_replies share of comments that say something
 * @param {boolean|boolean[][]} shares_numbers TRUE when the creator shows past numbers
 * @return 0 to 100
 * @customfunction
 */
global.FITSCORE = function (on_topic, audience_match, meaningful_replies, shares_numbers) {
  return callFromCell(briefFunctions(), 'FITSCORE', arguments);
};

/**
 * Shares the conversions of multi-touch paths among creators or channels by a credit model.
 * @param {*[][]} touches a range with headers: one row a touch (path or order_id, channel, occurred_at), or one row a written path (a > b); conversions, value and nulls as available
 * @param {string|string[][]} model first, last, linear, time_decay, position, shapley or markov
 * @param {number|number[][]} half_life_days for time_decay: after so many days a touch counts half; 7 when left out (optional)
 * @return a table of channel, credit and value, highest first, up to 50 channels; credits sum to the conversions
 * @customfunction
 */
global.ATTRIBUTION = function (touches, model, half_life_days) {
  return callFromCell(creditModelFunctions(), 'ATTRIBUTION', arguments);
};

/**
 * Adds up signals that a creator’s reach may not be what it seems: growth in bursts, copied comments, odd engagement, missing clicks.
 * @param {string|string[][]} creator the creator’s id
 * @param {*[][]} creators a range with headers: creator_id, platform, followers, following, posts_count …
 * @param {*[][]} snapshots a range with headers: creator_id, taken_on, followers, note; a note explains growth (optional)
 * @param {*[][]} posts a range with headers: creator_id, published_at, likes, comments, views, saves, shares, clicks, caption (optional)
 * @param {*[][]} comments a range with headers: creator_id, post_id, author, text, language (optional)
 * @param {Date|Date[][]} as_of a date; nothing after it is looked at; TODAY() gives the Scoreboard’s score of today (optional)
 * @param {*[][]} benchmarks your Benchmarks with headers: metric, platform, tier, low, typical, high, unit; without it the built-in rows count (optional)
 * @return 0 to 100: below 25 low, below 50 check, below 75 high; or “Not enough data”
 * @customfunction
 */
global.FRAUDSCORE = function (creator, creators, snapshots, posts, comments, as_of, benchmarks) {
  return callFromCell(trustFunctions(), 'FRAUDSCORE', arguments);
};

/**
 * Explains a score signal by signal, so that it can be argued with.
 * @param {string|string[][]} creator one creator’s id
 * @param {*[][]} creators a range with headers: creator_id, platform, followers, following, posts_count …
 * @param {*[][]} snapshots a range with headers: creator_id, taken_on, followers, note; a note explains growth (optional)
 * @param {*[][]} posts a range with headers: creator_id, published_at, likes, comments, views, saves, shares, clicks, caption (optional)
 * @param {*[][]} comments a range with headers: creator_id, post_id, author, text, language (optional)
 * @param {Date|Date[][]} as_of a date; nothing after it is looked at; TODAY() gives the Scoreboard’s score of today (optional)
 * @param {*[][]} benchmarks your Benchmarks with headers: metric, platform, tier, low, typical, high, unit; without it the built-in rows count (optional)
 * @return a table: signal, value, usual range, points, coverage, what it says; then what would change it most, what speaks for the creator and what to ask
 * @customfunction
 */
global.FRAUDWHY = function (creator, creators, snapshots, posts, comments, as_of, benchmarks) {
  return callFromCell(trustFunctions(), 'FRAUDWHY', arguments);
};
