// Generated from the catalog by "npm run generate"; never edited by hand.
import { callFromCell } from './server/callFromCell';

/**
 * Attributed return on marketing investment: what came back on top of every unit of money spent.
 * @param revenue net revenue, or contribution margin when margin is left out
 * @param cost everything spent to get it, in the same currency
 * @param margin gross margin as a fraction, 0.4 for 40% (optional)
 * @return a fraction: 0.5 is 50% on top, 0 is break-even, -1 is all lost
 * @customfunction
 */
global.ROMI = (revenue, cost, margin) => callFromCell('ROMI', [revenue, cost, margin]);

/**
 * Tags a landing page so that every visit names the creator and the post it came from.
 * @param url the landing page as you paste it; its own parameters stay, old utm tags and click ids go
 * @param source the platform, such as instagram (lower case)
 * @param medium influencer, or paid_influencer when the post is boosted
 * @param campaign year, month and a name: 202606-iced-tea
 * @param content creator and post, such as mina_p1: the key by which sales find the post (optional)
 * @param term keyword of a search ad (optional)
 * @param id the campaign id (optional)
 * @return the finished link; Google Play links get the tags in their referrer, App Store links a ct token
 * @customfunction
 */
global.UTMLINK = (url, source, medium, campaign, content, term, id) => callFromCell('UTMLINK', [url, source, medium, campaign, content, term, id]);

/**
 * Says what is wrong with a tagged link, or nothing when it is fine.
 * @param url the finished link
 * @return blank for a good link, else the findings, separated by semicolons
 * @customfunction
 */
global.UTMCHECK = (url) => callFromCell('UTMCHECK', [url]);

/**
 * Shows the channel in which GA4’s reports will file a link with these tags.
 * @param source utm_source
 * @param medium utm_medium
 * @param campaign utm_campaign; words such as shop change the channel (optional)
 * @return the name of the channel as GA4 shows it; Unassigned means that nobody will find it
 * @customfunction
 */
global.UTMCHANNEL = (source, medium, campaign) => callFromCell('UTMCHANNEL', [source, medium, campaign]);

/**
 * Makes a creator’s own promo code: part of the name, four symbols and a check symbol.
 * @param name the creator’s name or handle; Hangul is romanised, other scripts get the stem CREW
 * @param salt any text that gives the same name another code, such as the campaign id (optional)
 * @return a code without 0 1 I L O U, which are easily mistaken; always the same for the same name and salt
 * @customfunction
 */
global.PROMOCODE = (name, salt) => callFromCell('PROMOCODE', [name, salt]);

/**
 * Counts which of the five things that make a post measurable are there.
 * @param has_utm TRUE when the post has a link with its own utm_content or utm_id
 * @param has_page TRUE when there is a landing page of its own
 * @param has_code TRUE when there is a promo code of its own
 * @param has_time TRUE when date and time of publication are known
 * @param has_window TRUE when the days in which results count are agreed
 * @return n/5 and what is missing; a blank cell counts as no
 * @customfunction
 */
global.TRACKED = (has_utm, has_page, has_code, has_time, has_window) => callFromCell('TRACKED', [has_utm, has_page, has_code, has_time, has_window]);

/**
 * Tells whether an order or lead falls within a post’s counting window.
 * @param published_at date and time of the post
 * @param occurred_at date and time of the order or lead
 * @param window_days length in days, 7 when left out (optional)
 * @return TRUE from the moment of publication until just before the window ends
 * @customfunction
 */
global.INWINDOW = (published_at, occurred_at, window_days) => callFromCell('INWINDOW', [published_at, occurred_at, window_days]);

/**
 * Counts the days until the rights to a creator’s content end.
 * @param rights_until the last day of use
 * @param as_of the day to count from, usually TODAY()
 * @return days; 0 on the last day, negative once the rights are over
 * @customfunction
 */
global.RIGHTSLEFT = (rights_until, as_of) => callFromCell('RIGHTSLEFT', [rights_until, as_of]);

/**
 * Counts which of the five things that a brief must answer are there.
 * @param goal one KPI with its target
 * @param offer price, terms, end date
 * @param shots what must be seen
 * @param restrictions what to avoid; “none” is an answer
 * @param tracking link, code, page, time, window
 * @return n/5 and what is missing; “tbd” or a dash counts as missing
 * @customfunction
 */
global.BRIEFSCORE = (goal, offer, shots, restrictions, tracking) => callFromCell('BRIEFSCORE', [goal, offer, shots, restrictions, tracking]);

/**
 * Says what is wrong with the advertising label in a caption, by country; no legal advice.
 * @param caption the caption of a paid, gifted or commissioned post
 * @param country US, UK, EU, FR, DE or KR; left out: by the caption’s language (optional)
 * @return blank when word and place fit, else what to change; pictures and platform tools are not seen
 * @customfunction
 */
global.DISCLOSURECHECK = (caption, country) => callFromCell('DISCLOSURECHECK', [caption, country]);

/**
 * Measures how alike captions read: identical “use code XYZ” posts wear out trust.
 * @param captions the captions of a campaign; blanks are passed over
 * @return 0 when nothing is alike, 1 when every caption has a twin
 * @customfunction
 */
global.SAMENESS = (captions) => callFromCell('SAMENESS', [captions]);

/**
 * Scores how well a creator fits, before any money is spent.
 * @param on_topic share of recent posts on your subject; 0.7 is enough
 * @param audience_match share of the audience that could buy
 * @param meaningful_replies share of comments that say something
 * @param shares_numbers TRUE when the creator shows past numbers
 * @return 0 to 100
 * @customfunction
 */
global.FITSCORE = (on_topic, audience_match, meaningful_replies, shares_numbers) => callFromCell('FITSCORE', [on_topic, audience_match, meaningful_replies, shares_numbers]);

/**
 * Shares the conversions of multi-touch paths among creators or channels by a credit model.
 * @param touches a range with headers: one row a touch (path or order_id, channel, occurred_at), or one row a written path (a > b); conversions, value and nulls as available
 * @param model first, last, linear, time_decay, position, shapley or markov
 * @param half_life_days for time_decay: after so many days a touch counts half; 7 when left out (optional)
 * @return a table of channel, credit and value, highest first, up to 50 channels; credits sum to the conversions
 * @customfunction
 */
global.ATTRIBUTION = (touches, model, half_life_days) => callFromCell('ATTRIBUTION', [touches, model, half_life_days]);
