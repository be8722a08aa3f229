import { message, say } from '../../../../ground/text/text';
import { choiceText } from '../../../../messages/choiceText';
import {
  mergeFieldTexts,
  sidebarOutreachTexts as texts,
} from '../../../../messages/sidebarOutreachTexts';
import type { ReadyMessage } from '../../../../shared/operations';
import { Button } from '../../../shared/button';
import { Note } from '../../../shared/note';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';
import { useDay } from '../../operations/useDay';
import { SendLinks } from './sendLinks';

interface MessageCardProps {
  readonly ready: ReadyMessage;
  /** Shows whom it is for as a heading, where several stand below one another. */
  readonly isNamed?: boolean;
}

/** A message to one creator: the text, the ways to send it, and "sent", which writes the contact down. */
export function MessageCard({ ready, isNamed = false }: MessageCardProps) {
  const words = useWords();
  const { creator, channel, contact, language, subject, body } = ready;
  return (
    <article class="stack tight">
      {isNamed && <h2>{creator}</h2>}
      {ready.unresolved.length > 0 ? (
        <NotReady names={ready.unresolved} />
      ) : (
        <>
          <p class="hint">
            {contact === ''
              ? words(texts.noContact)
              : words(texts.to, {
                  name: creator,
                  channel: words(choiceText('channel', channel)),
                  contact,
                })}
          </p>
          <div class="letter" lang={language}>
            {subject !== '' && <p class="small quiet">{words(texts.subject, { subject })}</p>}
            <p class="letter-body">{body}</p>
          </div>
          <SendLinks ready={ready} />
          <SentButton ready={ready} />
        </>
      )}
    </article>
  );
}

function NotReady({ names }: { readonly names: readonly string[] }) {
  const words = useWords();
  const { language } = useSidebar();
  const fields = names.map((name) => {
    const text = mergeFieldTexts[name];
    return text ? say(message(text, {}), language) : name;
  });
  return (
    <Note tone="warn">
      {words(texts.notReady, { fields: fields.join(', '), count: fields.length })}
    </Note>
  );
}

function SentButton({ ready }: { readonly ready: ReadyMessage }) {
  const words = useWords();
  const dayText = useDay();
  const log = useChange('logSent');
  const { collabId, moment, creator } = ready;
  return (
    <>
      <div class="row">
        <Button
          isBusy={log.work.state === 'working'}
          onClick={() => void log.start({ collabId, moment })}
        >
          <span aria-hidden="true">{words(texts.sent)}</span>
          <span class="unseen">{words(texts.sentFor, { name: creator })}</span>
        </Button>
      </div>
      <WorkStatus
        work={log.work}
        progress={words(texts.logging)}
        done={({ collaboration: { nextOn } }) => (
          <Note tone="good">
            {nextOn === ''
              ? words(texts.loggedNoDate)
              : words(texts.logged, { day: dayText(nextOn) })}
          </Note>
        )}
      />
    </>
  );
}
