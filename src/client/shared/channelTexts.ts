import { type Message, message, type Text } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { sidebarResultsTexts as texts } from '../../messages/sidebarResultsTexts';
import type { ChannelLine, ChannelsResult } from '../../shared/results';

/** What a channel is called; creators as a whole are one. */
export function channelText({ channel }: ChannelLine): Text {
  return channel === 'influencers' ? texts.influencers : choiceText('channel', channel);
}

/** The months that channels are compared over: January 2026 – March 2026. @param monthName writes one */
export function channelMonths(
  { firstMonth, lastMonth }: ChannelsResult,
  monthName: (month: string) => string,
): string {
  const first = monthName(firstMonth);
  return firstMonth === lastMonth ? first : `${first} – ${monthName(lastMonth)}`;
}

/** What creators brought of the shop's revenue. @param percent writes a share */
export function channelSales(
  { floor, upper }: NonNullable<ChannelsResult['sales']>,
  percent: (share: number) => string,
): Message {
  return upper === null
    ? message(texts.salesFloor, { floor: percent(floor) })
    : message(texts.salesRange, { floor: percent(floor), upper: percent(upper) });
}
