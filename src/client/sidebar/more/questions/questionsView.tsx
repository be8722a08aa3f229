import { useEffect } from 'preact/hooks';
import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarQuestionTexts as texts } from '../../../../messages/sidebarQuestionTexts';
import type { QuestionsOpening } from '../../../../shared/questions';
import { Button } from '../../../shared/button';
import { Heading } from '../../../shared/heading';
import { Note } from '../../../shared/note';
import { useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';
import { useReopen } from '../../import/useReopen';
import { useDraft } from '../../useDraft';
import { NameChoice } from './nameChoice';
import { StatusChoice } from './statusChoice';
import { TwinChoice } from './twinChoice';

/** What only a person can say: unknown statuses, answers that may name a creator, creators under two ids. */
export function QuestionsView() {
  const words = useWords();
  const questions = useWork('openQuestions');
  const { start } = questions;
  useEffect(() => void start({}), [start]);
  return (
    <div class="stack">
      <Heading>{words(sidebarMoreTexts.questions)}</Heading>
      <p class="quiet">{words(texts.intro)}</p>
      <WorkStatus
        work={questions.work}
        progress={words(texts.looking)}
        done={(opening) => <Questions opening={opening} onAnswered={() => void start({})} />}
      />
    </div>
  );
}

interface QuestionsProps {
  readonly opening: QuestionsOpening;
  readonly onAnswered: () => void;
}

const nothingRefused = { answers: [] as readonly string[] };

function Questions({ opening, onAnswered }: QuestionsProps) {
  const words = useWords();
  const reopen = useReopen();
  const refused = useDraft('refused-names', nothingRefused);
  const open = opening.names.filter(({ answer }) => !refused.draft.answers.includes(answer));
  const isDone = opening.words.length + open.length + opening.twins.length === 0;
  const changed = () => {
    void reopen();
    onAnswered();
  };
  return (
    <div class="stack">
      {isDone && <Note tone="good">{words(texts.nothingOpen)}</Note>}
      <ul class="list">
        {opening.words.map((question) => (
          <StatusChoice key={question.word} question={question} onAnswered={onAnswered} />
        ))}
        {open.map((question) => (
          <NameChoice
            key={question.answer}
            question={question}
            onAnswered={changed}
            onRefused={() =>
              refused.change({ answers: [...refused.draft.answers, question.answer] })
            }
          />
        ))}
        {opening.twins.map((question) => (
          <TwinChoice key={question.secondId} question={question} onMerged={changed} />
        ))}
      </ul>
      {opening.lastMerge && <UndoMerge merge={opening.lastMerge} onUndone={changed} />}
    </div>
  );
}

interface UndoMergeProps {
  readonly merge: NonNullable<QuestionsOpening['lastMerge']>;
  readonly onUndone: () => void;
}

function UndoMerge({ merge: { keptId, movedId }, onUndone }: UndoMergeProps) {
  const words = useWords();
  const undo = useWork('undoMergeCreators');
  const takeBack = async () => {
    if (await undo.start({})) onUndone();
  };
  return (
    <Note>
      <p>{words(texts.merged, { kept: keptId, moved: movedId })}</p>
      <div class="row">
        <Button isBusy={undo.work.state === 'working'} onClick={() => void takeBack()}>
          {words(texts.undo)}
        </Button>
      </div>
      <WorkStatus work={undo.work} progress={words(texts.merging)} />
    </Note>
  );
}
