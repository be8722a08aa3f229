import { sidebarQuestionTexts as texts } from '../../../messages/sidebarQuestionTexts';
import type { StatusQuestion } from '../../../shared/questions';
import { useWords } from '../../shared/sidebarContext';
import { StatusChoice } from '../more/questions/statusChoice';

interface UnknownStatusesProps {
  readonly statuses: readonly StatusQuestion[];
  readonly onAnswered: () => void;
}

/** Statuses of the file that nobody has explained: they count as sales until somebody says what they mean. */
export function UnknownStatuses({ statuses, onAnswered }: UnknownStatusesProps) {
  const words = useWords();
  if (statuses.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="unknown-statuses">
      <h3 id="unknown-statuses">{words(texts.statusQuestions)}</h3>
      <ul class="list">
        {statuses.map((question) => (
          <StatusChoice key={question.word} question={question} onAnswered={onAnswered} />
        ))}
      </ul>
    </section>
  );
}
