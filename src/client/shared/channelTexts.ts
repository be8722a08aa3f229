import { type Message, message, type Text } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { sidebarResultsTexts as texts } from '../../messages/sidebarResultsTexts';
import type { ChannelLine, ChannelsResult } from '../../shared/results';

/** What a channel is called; creators as a whole are one. */
export function channelText({ channel }: ChannelLine): Text {
  return channel === 'influencers' ? texts.influencers : choiceText('channel', channel);
}

/** The months that channels are compared over: "2026-01 – 2026-03". */
export function channelMonths({ firstMonth, lastMonth }: ChannelsResult): string {
  return firstMonth === lastMonth ? firstMonth : `${firstMonth} – ${lastMonth}`;
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
