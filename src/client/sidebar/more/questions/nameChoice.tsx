import { sidebarQuestionTexts as texts } from '../../../../messages/sidebarQuestionTexts';
import type { NameQuestion } from '../../../../shared/questions';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';

interface NameChoiceProps {
  readonly question: NameQuestion;
  /** Called once it is remembered that the answer means this creator. */
  readonly onAnswered: () => void;
  readonly onRefused: () => void;
}

/** Whether an answer of a survey means a creator; a yes is remembered as one of her names. */
export function NameChoice({ question, onAnswered, onRefused }: NameChoiceProps) {
  const words = useWords();
  const confirm = useWork('confirmName');
  const { answer, answers, creatorId, creator } = question;
  const say = async () => {
    if (await confirm.start({ answer, creatorId })) onAnswered();
  };
  return (
    <li class="tight">
      <p>{words(texts.nameQuestion, { answer, creator, answers })}</p>
      <div class="row">
        <Button isBusy={confirm.work.state === 'working'} onClick={() => void say()}>
          {words(texts.yes)}
        </Button>
        <Button look="plain" onClick={onRefused}>
          {words(texts.no)}
        </Button>
      </div>
      <WorkStatus work={confirm.work} progress={words(texts.saving)} />
    </li>
  );
}
