import {
  type CollaborationStage,
  collaborationStages,
} from '../../../../domain/collaboration/stages';
import { choiceText } from '../../../../messages/choiceText';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import { Button } from '../../../shared/button';
import { Note } from '../../../shared/note';
import { useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';
import { Waits } from '../board/waits';

/** The stage that usually follows; later ones are proved by facts, not pressed. */
const following: { readonly [stage in CollaborationStage]?: CollaborationStage } = {
  found: 'shortlisted',
  shortlisted: 'contacted',
  contacted: 'talking',
  talking: 'agreed',
  agreed: 'creating',
  shipped: 'creating',
};

/** Where a collaboration stands: its stage, who waits for whom, how reliable both sides are. */
export function StageCard({ row }: { readonly row: BoardCollaboration }) {
  const words = useWords();
  const stage = words(choiceText('stage', row.stage));
  const step = collaborationStages.indexOf(row.stage) + 1;
  return (
    <section class="card" aria-label={words(texts.stageNow, { stage })}>
      <div class="tight">
        <div class="spread">
          <strong>{stage}</strong>
          <Waits row={row} />
        </div>
        <div class="score-bar" aria-hidden="true">
          {collaborationStages.map((each, index) => (
            <span key={each} class={`score-step ${index < step ? 'filled' : ''}`} />
          ))}
        </div>
      </div>
      <Disagreement row={row} />
      <Reliability row={row} />
      <MoveOn row={row} />
    </section>
  );
}

function Disagreement({ row }: { readonly row: BoardCollaboration }) {
  const words = useWords();
  if (row.agreement === 'agrees') return null;
  const stage = words(choiceText('stage', row.collaboration.stage));
  return (
    <p class="small warn-text">
      {row.agreement === 'typed is behind'
        ? words(texts.typedBehind, { stage })
        : words(texts.typedAhead)}
    </p>
  );
}

/** Our own delay first: slow answers are what creators complain of. */
function Reliability({ row }: { readonly row: BoardCollaboration }) {
  const words = useWords();
  const { ourDelayDays, onTime, delivered } = row.rates;
  const parts = [
    ourDelayDays === undefined ? '' : words(texts.ourDelay, { days: ourDelayDays }),
    onTime.of > 0 ? words(texts.onTime, onTime) : '',
    delivered.of > 0 ? words(texts.delivered, delivered) : '',
    row.relationshipMonths ? words(texts.months, { months: row.relationshipMonths }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <p class="hint">{parts.join(' · ')}</p>;
}

function MoveOn({ row }: { readonly row: BoardCollaboration }) {
  const words = useWords();
  const save = useChange('saveCollaboration');
  const next = following[row.stage];
  const { collabId } = row.collaboration;
  return (
    <>
      {next && (
        <div class="row">
          <Button
            look="primary"
            isBusy={save.work.state === 'working'}
            onClick={() => void save.start({ collaboration: { collabId, stage: next } })}
          >
            {words(texts.moveTo, { stage: words(choiceText('stage', next)) })}
          </Button>
        </div>
      )}
      <WorkStatus
        work={save.work}
        progress={words(texts.moving)}
        done={({ collaboration, warning }) =>
          warning === '' ? (
            <p class="small good-text">
              {words(texts.moved, { stage: words(choiceText('stage', collaboration.stage)) })}
            </p>
          ) : (
            <Note tone="warn">{warning}</Note>
          )
        }
      />
    </>
  );
}
