import { useEffect, useState } from 'preact/hooks';
import { choiceText } from '../../../../messages/choiceText';
import { sidebarOutreachTexts as texts } from '../../../../messages/sidebarOutreachTexts';
import type {
  BoardCollaboration,
  CollaborationPapers,
  ReadyMessage,
} from '../../../../shared/operations';
import { Note } from '../../../shared/note';
import { useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';
import { MessageCard } from './messageCard';
import { type MessageChoice, MomentChoice } from './momentChoice';

interface NextMessageProps {
  readonly row: BoardCollaboration;
  readonly papers: CollaborationPapers;
}

/** The message that fits now, folded out; any other one on demand. */
export function NextMessage({ row, papers }: NextMessageProps) {
  const words = useWords();
  const moment = row.moment === '' ? 'follow_up' : row.moment;
  const [choice, setChoice] = useState<MessageChoice>({ moment, language: '' });
  useEffect(() => setChoice((before) => ({ ...before, moment })), [moment]);
  if (row.doNotContact) {
    return <Note tone="warn">{words(texts.doNotContact, { name: row.creator })}</Note>;
  }
  const label = words(choiceText('moment', choice.moment));
  return (
    <details class="fold" open={row.moment !== '' && row.waitsFor === 'us'}>
      <summary>{`${words(texts.moment)}: ${label}`}</summary>
      <div class="stack">
        <p class="hint">{words(texts.intro)}</p>
        <MomentChoice choice={choice} change={(part) => setChoice({ ...choice, ...part })} />
        <ChosenMessage choice={choice} row={row} papers={papers} />
      </div>
    </details>
  );
}

interface ChosenMessageProps extends NextMessageProps {
  readonly choice: MessageChoice;
}

function ChosenMessage({ choice, row, papers }: ChosenMessageProps) {
  const words = useWords();
  const written = useWritten(choice, row.collaboration.collabId);
  const own = papers.messages.find(({ moment }) => moment === choice.moment);
  const ready: ReadyMessage | undefined =
    choice.language === '' || own?.language === choice.language ? own : written.message;
  if (ready) return <MessageCard key={`${ready.moment}-${ready.language}`} ready={ready} />;
  if (choice.language === '') return <p class="quiet">{words(texts.nothing)}</p>;
  return <WorkStatus work={written.work} progress={words(texts.writing)} />;
}

/** Writes the message in another language than the creator's own, when that is asked for. */
function useWritten({ moment, language }: MessageChoice, collabId: string) {
  const { work, start } = useWork('readyMessages');
  useEffect(() => {
    if (language !== '') void start({ collabIds: [collabId], moment, language });
  }, [moment, language, collabId, start]);
  const messages = work.state === 'done' ? work.value.messages : [];
  return {
    work,
    message: messages.find((each) => each.moment === moment && each.language === language),
  };
}
