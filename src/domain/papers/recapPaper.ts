import { joinedMessages } from '../../ground/text/joinedMessages';
import type { Language } from '../../ground/text/language';
import { type Amount, type Message, message, type Speech, say } from '../../ground/text/text';
import { paperTexts as texts } from '../../messages/paperTexts';
import type { Paper } from './paper';

/** A post as its creator may see it; null = unknown. */
export interface RecapPost {
  /** Day number. */
  readonly day: number;
  readonly views: number | null;
  readonly reach: number | null;
  /** Engagements per reach, 0…1. */
  readonly engagement: number | null;
  readonly clicks: number | null;
}

/** All that a recap may hold: what is not named here can't leave the file. */
export interface RecapFacts {
  readonly creator: string;
  readonly campaign: string;
  readonly posts: readonly RecapPost[];
  /** Her own median engagement over earlier posts; null when there are none. */
  readonly medianEngagement: number | null;
  /** Null when it is not to be shared. */
  readonly codeUses: number | null;
  /** Until which day number; null where no end was agreed. */
  readonly reuse: readonly { readonly where: Message; readonly until: number | null }[];
  /** What her audience asked under these posts, two questions at most. */
  readonly questions: readonly string[];
  /** Sentences that somebody wrote for her. */
  readonly learned: readonly string[];
  readonly proposal: readonly string[];
  readonly payments: readonly {
    readonly kind: Message;
    readonly amount: Message;
    readonly state: Message;
  }[];
}

/** The recap of one collaboration, for its creator. */
export function recapPaper(facts: RecapFacts, spoken: Language | Speech): Paper {
  const told = (each: Message) => say(each, spoken);
  const section = (heading: Message, lines: readonly Message[]) => ({
    heading: told(heading),
    lines: lines.map(told),
  });
  const filled = (heading: Message, lines: readonly Message[]) =>
    lines.length === 0 ? [] : [section(heading, lines)];
  const { creator, campaign, codeUses, reuse, payments } = facts;
  const paid = payments.map((payment) => message(texts.paymentLine, payment));
  return {
    title: told(message(texts.recap, { creator, campaign })),
    sections: [
      section(
        message(texts.posts, {}),
        facts.posts.map((post) => postLine(post, facts)),
      ),
      ...(codeUses === null
        ? []
        : [section(message(texts.code, {}), [message(texts.codeLine, { count: codeUses })])]),
      ...filled(message(texts.questions, {}), facts.questions.map(asWritten)),
      ...filled(
        message(texts.reuse, {}),
        reuse.map(({ where, until }) =>
          until === null
            ? message(texts.reuseOpen, { where })
            : message(texts.reuseLine, { where, day: { day: until } }),
        ),
      ),
      ...filled(message(texts.learned, {}), [
        ...bestPost(facts.posts),
        ...facts.learned.map(asWritten),
      ]),
      ...filled(message(texts.proposal, {}), facts.proposal.map(asWritten)),
      section(
        message(texts.payments, {}),
        paid.length > 0 ? paid : [message(texts.noPayments, {})],
      ),
    ],
  };
}

/** A sentence that a person wrote stands in both languages as it is. */
function asWritten(text: string): Message {
  return message(texts.asWritten, { text });
}

/** The post that people answered most, where there are several to compare. */
function bestPost(posts: readonly RecapPost[]): Message[] {
  const known = posts.flatMap(({ day, engagement }) =>
    engagement === null ? [] : [{ day, engagement }],
  );
  const [first, second] = known.sort((a, b) => b.engagement - a.engagement);
  if (first === undefined || second === undefined) return [];
  const share = percent(first.engagement);
  if (share.amount === percent(second.engagement).amount) return [];
  return [message(texts.bestPost, { day: { day: first.day }, share })];
}

function postLine(post: RecapPost, { medianEngagement }: RecapFacts): Message {
  const { day, views, reach, engagement, clicks } = post;
  const figures = [
    ...(views === null ? [] : [message(texts.views, { count: views })]),
    ...(reach === null ? [] : [message(texts.reach, { count: reach })]),
    ...engagementTold(engagement, medianEngagement),
    ...(clicks === null ? [] : [message(texts.clicks, { count: clicks })]),
  ];
  const all = figures.length > 0 ? joinedMessages(figures, ', ') : message(texts.noFigures, {});
  return message(texts.postLine, { day: { day }, figures: all });
}

function engagementTold(engagement: number | null, median: number | null): Message[] {
  if (engagement === null) return [];
  const share = percent(engagement);
  return median === null
    ? [message(texts.engagementAlone, { share })]
    : [message(texts.engagement, { share, median: percent(median) })];
}

function percent(share: number): Amount {
  return { amount: Number((share * 100).toFixed(1)), decimals: 1 };
}
