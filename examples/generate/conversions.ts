import { SAMPLE_CAMPAIGN_ID } from '../../src/workbook/sampleCampaign';
import { lastDay, momentOf } from './calendar';
import { pilotSlug, type Row } from './campaigns';
import { cast } from './cast';
import type { SampleLanguage } from './language';
import { leak, utmContentOf } from './links';
import type { SamplePost } from './posts';
import type { Random } from './random';

interface Draft {
  readonly day: number;
  readonly row: Row;
}

/** Leads and orders: owed to posts, to a leaked code, and to nobody. In order of time. */
export function conversionRows(
  random: Random,
  posts: readonly SamplePost[],
  sample: SampleLanguage,
): Row[] {
  const drafts = [
    ...posts.flatMap((post) => ordersOf(random, post, sample)),
    ...leakedOrders(random, sample),
    ...organicOrders(random, posts, sample),
    ...oddities(posts, sample),
  ].filter(({ day }) => day < lastDay + 1);
  drafts.sort((a, b) => a.day - b.day);
  return numbered(random, drafts, sample);
}

function ordersOf(random: Random, post: SamplePost, sample: SampleLanguage): Draft[] {
  const count = random.poisson(post.clicks * post.member.conversionRate);
  return Array.from({ length: count }, () => {
    const isLate = random.chance(0.06);
    const delay = isLate ? 7 + random.exponential(6) : Math.min(6.9, random.exponential(1.9));
    const day = post.day + 0.02 + delay;
    const row = { ...order(random, day, sample), ...evidenceOf(random, post, sample) };
    return { day, row: random.chance(0.22) ? asLead(random, row) : row };
  });
}

const boxDollars = 44;

function order(random: Random, day: number, { language, money }: SampleLanguage): Row {
  const boxes = random.chance(0.16) ? 2 : 1;
  const dollars = (boxDollars - (random.chance(0.3) ? 4.4 : 0)) * boxes;
  const revenue = money(dollars);
  return {
    kind: 'order',
    occurred_at: momentOf(day),
    revenue,
    cost_of_goods: random.chance(0.35) ? money(dollars * 0.37) : '',
    refunded: random.chance(0.03) ? revenue : random.chance(0.02) ? money(10) : '',
    status: random.chance(0.03) ? 'cancelled' : 'valid',
    new_customer: random.chance(0.78),
    survey_creator: surveyAnswer(random, language),
  };
}

/** A lead of the newsletter; some of them order later and bring its number along. */
function asLead(random: Random, row: Row): Row {
  return {
    ...row,
    kind: 'lead',
    revenue: '',
    cost_of_goods: '',
    refunded: '',
    new_customer: '',
    qualified: random.chance(row.utm_source === 'youtube' ? 0.75 : 0.55),
  };
}

function evidenceOf(random: Random, post: SamplePost, { say }: SampleLanguage): Row {
  const { member } = post;
  const answer = random.chance(0.4) ? say(member.name) : '';
  const codeOnly = random.chance(0.3);
  const link: Row = {
    utm_source: member.platform,
    utm_medium: 'influencer',
    utm_campaign: pilotSlug,
    utm_content: random.chance(0.1) ? utmContentOf(post).toUpperCase() : utmContentOf(post),
    utm_id: SAMPLE_CAMPAIGN_ID,
    landing_page: '/cold-brew',
  };
  const code = random.chance(0.12) ? member.code.toLowerCase() : member.code;
  if (codeOnly) return { promo_code: code, survey_creator: answer };
  return { ...link, promo_code: random.chance(0.45) ? code : '', survey_creator: answer };
}

const surveyAnswers = {
  en: ['a friend', 'search', 'Instagram', 'my sister', 'somebody at work'],
  ko: ['친구', '검색', '인스타그램', '언니', '지인 추천'],
};

function surveyAnswer(random: Random, language: SampleLanguage['language']): string {
  return random.chance(0.25) ? random.pick(surveyAnswers[language]) : '';
}

/** Strangers from a coupon page: the code, no click. */
function leakedOrders(random: Random, sample: SampleLanguage): Draft[] {
  const member = cast.find(({ id }) => id === leak.memberId);
  return Array.from({ length: 46 }, () => {
    const day = leak.fromDay + random.exponential(6);
    const row = {
      ...order(random, day, sample),
      promo_code: member?.code ?? '',
      survey_creator: '',
    };
    return { day, row };
  });
}

/** Orders that nobody can be credited for; a few more around posts, as in life. */
function organicOrders(
  random: Random,
  posts: readonly SamplePost[],
  sample: SampleLanguage,
): Draft[] {
  const drafts: Draft[] = [];
  const searchEngine = sample.language === 'ko' ? 'naver' : 'bing';
  for (let day = 0; day <= lastDay; day++) {
    const isWeekend = day % 7 > 4;
    const near = posts.filter((post) => day >= post.day && day < post.day + 3).length;
    const count = random.poisson((isWeekend ? 2.4 : 1.7) + 0.5 * near);
    for (let index = 0; index < count; index++) {
      const moment = day + 0.3 + random.next() * 0.65;
      const source = random.pick(['', '', 'google', searchEngine, 'newsletter']);
      drafts.push({ day: moment, row: { ...order(random, moment, sample), utm_source: source } });
    }
  }
  return drafts;
}

/** What every real export has: a conflict, a test, an order before any post. */
function oddities(posts: readonly SamplePost[], { money }: SampleLanguage): Draft[] {
  const mina = posts.find(({ member }) => member.id === 'mina-ig');
  const jaeho = posts.find(({ member }) => member.id === 'jaeho-yt');
  if (mina === undefined || jaeho === undefined) return [];
  const conflict = {
    utm_source: 'instagram',
    utm_content: utmContentOf(mina),
    promo_code: 'JAEHO10',
  };
  const base: Row = {
    kind: 'order',
    revenue: money(boxDollars),
    status: 'valid',
    new_customer: true,
  };
  return [
    { day: 6.4, row: { ...base, ...conflict, occurred_at: momentOf(6.4) } },
    { day: 7.6, row: { ...base, ...conflict, occurred_at: momentOf(7.6) } },
    { day: 1.2, row: { ...base, utm_content: utmContentOf(mina), occurred_at: momentOf(1.2) } },
    {
      day: 3.5,
      row: { ...base, promo_code: 'MINA10', status: 'test', occurred_at: momentOf(3.5) },
    },
    { day: 40.3, row: { ...base, promo_code: 'MINA10, JAEHO10', occurred_at: momentOf(40.3) } },
  ];
}

/** Numbers conversions in order of time, lets some leads order later, and gives customers pseudonyms. */
function numbered(random: Random, drafts: readonly Draft[], sample: SampleLanguage): Row[] {
  const rows: Row[] = [];
  const later: { day: number; row: Row }[] = [];
  let order = 1001;
  let lead = 501;
  let customer = 1;
  const flush = (day: number) => {
    later.sort((a, b) => a.day - b.day);
    while ((later[0]?.day ?? Number.POSITIVE_INFINITY) <= day) {
      const due = later.shift();
      if (due !== undefined) rows.push({ conversion_id: `ORU-${order++}`, ...due.row });
    }
  };
  for (const { day, row } of drafts) {
    flush(day);
    if (row.kind === 'lead') {
      const id = `LEAD-${lead++}`;
      rows.push({ conversion_id: id, ...row });
      const delay = 1 + random.exponential(9);
      if (random.chance(row.qualified ? 0.5 : 0.08) && day + delay < lastDay + 1) {
        const sale = saleOfLead(random, day + delay, id, customer++, sample);
        later.push({ day: day + delay, row: sale });
      }
    } else {
      const isRepeat = row.new_customer !== true && customer > 5;
      const number = isRepeat ? random.whole(1, customer - 1) : customer++;
      rows.push({ conversion_id: `ORU-${order++}`, ...row, customer_id: `cust-${number}` });
    }
  }
  flush(lastDay + 1);
  return rows;
}

function saleOfLead(
  random: Random,
  day: number,
  lead: string,
  customer: number,
  sample: SampleLanguage,
): Row {
  return {
    ...order(random, day, sample),
    new_customer: true,
    customer_id: `cust-${customer}`,
    lead_id: lead,
  };
}
