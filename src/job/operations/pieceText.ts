import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { paperTexts } from '../../messages/paperTexts';
import type { Row } from '../../workbook/schema/row';

/** What a deliverable is, in words: its platform and format; its id while neither is known. */
export function pieceText({
  platform,
  format,
  deliverable_id,
}: Pick<Row<'Deliverables'>, 'platform' | 'format' | 'deliverable_id'>): Message {
  const words = [
    ...(platform === null ? [] : [message(choiceText('platform', platform), {})]),
    ...(format === null ? [] : [message(choiceText('format', format), {})]),
  ];
  return words.length === 0
    ? message(paperTexts.asWritten, { text: deliverable_id })
    : joinedMessages(words, ' ');
}
