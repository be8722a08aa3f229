import {
  type ExplainableMeaning,
  explainableMeanings,
} from '../../../../domain/orders/statusMeaning';
import type { Text } from '../../../../ground/text/text';
import { sidebarQuestionTexts as texts } from '../../../../messages/sidebarQuestionTexts';
import type { StatusQuestion } from '../../../../shared/questions';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';

interface StatusChoiceProps {
  readonly question: StatusQuestion;
  /** Called once the answer stands in Settings. */
  readonly onAnswered: () => void;
}

const labels = {
  sale: texts.meansSale,
  unpaid: texts.meansUnpaid,
  'no sale': texts.meansNoSale,
  refunded: texts.meansRefunded,
} as const satisfies Record<ExplainableMeaning, Text>;

/** What a status means, one button an answer; it is remembered in Settings. */
export function StatusChoice({ question: { word, rows }, onAnswered }: StatusChoiceProps) {
  const words = useWords();
  const explain = useWork('explainStatus');
  const answer = async (meaning: ExplainableMeaning) => {
    if (await explain.start({ word, meaning })) onAnswered();
  };
  return (
    <li class="tight">
      <p>{words(texts.statusQuestion, { word, rows })}</p>
      <fieldset class="row plain" aria-label={words(texts.statusQuestion, { word, rows })}>
        {explainableMeanings.map((meaning) => (
          <Button
            key={meaning}
            isDisabled={explain.work.state === 'working'}
            onClick={() => void answer(meaning)}
          >
            {words(labels[meaning])}
          </Button>
        ))}
      </fieldset>
      <WorkStatus work={explain.work} progress={words(texts.saving)} />
    </li>
  );
}
