import { choiceText } from '../../../../messages/choiceText';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';

interface ProposalsProps {
  readonly proposals: readonly WireRecord<'Retro'>[];
}

/** What the results suggest: nothing is saved until somebody takes it over. */
export function Proposals({ proposals }: ProposalsProps) {
  const words = useWords();
  const save = useChange('saveRetro');
  return (
    <section class="section" aria-labelledby="retro-proposed">
      <h2 id="retro-proposed">{words(texts.retroProposed)}</h2>
      {proposals.length === 0 && <p class="hint">{words(texts.retroNothing)}</p>}
      {proposals.length > 0 && (
        <ul class="list">
          {proposals.map((line) => (
            <li key={`${line.kind}-${line.text}`} class="tight">
              <strong>{words(choiceText('kind', line.kind))}</strong>
              <p>{line.text}</p>
              {line.evidence !== '' && <p class="hint">{line.evidence}</p>}
              <Button
                look="plain"
                isDisabled={save.work.state === 'working'}
                onClick={() => void save.start({ retro: line })}
              >
                <span aria-hidden="true">{words(texts.retroTake)}</span>
                <span class="unseen">{words(texts.retroTakeOf, { text: line.text })}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <WorkStatus work={save.work} progress={words(sidebarOperationsTexts.saving)} />
    </section>
  );
}
