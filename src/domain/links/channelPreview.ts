import { type Message, message } from '../../ground/text/text';
import { linksTexts } from '../../messages/linksTexts';
import { sourceCategory } from '../tracking/sourceCategory';
import { type Channel, utmChannel } from '../tracking/utmChannel';

/** The channel in which GA4 will show a link, and the rule that puts it there. */
export interface ChannelPreview {
  readonly channel: Channel;
  readonly reason: Message;
}

/**
 * GA4's default channel for these tags together with the reason, so that people can change the
 * word that decides.
 */
export function channelPreview(source: string, medium: string, campaign: string): ChannelPreview {
  const channel = utmChannel(source, medium, campaign);
  const values = { source, medium, campaign };
  if (channel === 'Unassigned') {
    return { channel, reason: message(linksTexts.becauseUnknown, { source, medium }) };
  }
  if (channel !== utmChannel(source, medium)) {
    return { channel, reason: message(linksTexts.becauseCampaign, { campaign }) };
  }
  if (channel.startsWith('Paid')) {
    return { channel, reason: message(linksTexts.becausePaid, { medium }) };
  }
  return { channel, reason: organicReason(channel, values) };
}

function organicReason(
  channel: Channel,
  { source, medium }: { readonly source: string; readonly medium: string },
): Message {
  const category = sourceCategory(source);
  if (category && channel === `Organic ${category.charAt(0).toUpperCase()}${category.slice(1)}`) {
    const kind = message(linksTexts[category], {});
    return message(linksTexts.becauseListed, { source, kind });
  }
  return message(linksTexts.becauseMedium, { medium });
}
