import { useEffect, useState } from 'preact/hooks';
import { sidebarCreatorsTexts } from '../../../../messages/sidebarCreatorsTexts';
import { sidebarOutreachTexts as texts } from '../../../../messages/sidebarOutreachTexts';
import type { MessageMoment, OperationsOpening } from '../../../../shared/operations';
import { useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';
import { ViewHeader } from '../../operations/viewHeader';
import { MessageCard } from './messageCard';
import { type MessageChoice, MomentChoice } from './momentChoice';

interface StageMessagesProps {
  readonly collabIds: readonly string[];
  readonly operations: OperationsOpening;
  readonly onBack: () => void;
}

/** Ready messages to several creators of one stage, one below the other. */
export function StageMessages({ collabIds, operations, onBack }: StageMessagesProps) {
  const words = useWords();
  const [choice, setChoice] = useState<MessageChoice>({
    moment: usualMoment(operations, collabIds),
    language: '',
  });
  const write = useWork('readyMessages');
  useEffect(() => {
    void write.start({ collabIds, ...choice });
  }, [choice]);
  return (
    <div class="stack">
      <ViewHeader
        title={words(texts.title)}
        back={words(sidebarCreatorsTexts.back)}
        onBack={onBack}
      >
        <p class="hint">{words(texts.intro)}</p>
      </ViewHeader>
      <MomentChoice choice={choice} change={(part) => setChoice({ ...choice, ...part })} />
      {write.work.state !== 'done' && (
        <WorkStatus work={write.work} progress={words(texts.writing)} />
      )}
      {write.work.state === 'done' && (
        <ul class="list">
          {write.work.value.messages.map((ready) => (
            <li key={`${ready.collabId}-${ready.moment}-${ready.language}`}>
              <MessageCard ready={ready} isNamed />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The message that most of them wait for. */
function usualMoment(operations: OperationsOpening, collabIds: readonly string[]): MessageMoment {
  const counts = new Map<MessageMoment, number>();
  for (const { collaboration, moment } of operations.collaborations) {
    if (moment === '' || !collabIds.includes(collaboration.collabId)) continue;
    counts.set(moment, (counts.get(moment) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 'invite';
}
