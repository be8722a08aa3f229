import { sidebarQuestionTexts as texts } from '../../../../messages/sidebarQuestionTexts';
import type { TwinQuestion } from '../../../../shared/questions';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';

interface TwinChoiceProps {
  readonly question: TwinQuestion;
  /** Called once both ids are one. */
  readonly onMerged: () => void;
}

/** Two ids with one handle: which of them stays. */
export function TwinChoice({ question, onMerged }: TwinChoiceProps) {
  const words = useWords();
  const merge = useWork('mergeCreators');
  const { handle, firstId, secondId, firstName, secondName } = question;
  const keep = async (keptId: string, movedId: string) => {
    if (await merge.start({ keptId, movedId })) onMerged();
  };
  const isBusy = merge.work.state === 'working';
  return (
    <li class="tight">
      <p>{words(texts.twinQuestion, { handle, first: firstName, second: secondName })}</p>
      <div class="row">
        <Button isDisabled={isBusy} onClick={() => void keep(firstId, secondId)}>
          {words(texts.keep, { name: firstName })}
        </Button>
        <Button isDisabled={isBusy} onClick={() => void keep(secondId, firstId)}>
          {words(texts.keep, { name: secondName })}
        </Button>
      </div>
      <WorkStatus work={merge.work} progress={words(texts.merging)} />
    </li>
  );
}
