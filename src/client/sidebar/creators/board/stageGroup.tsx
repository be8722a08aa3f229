import type { CollaborationStage } from '../../../../domain/collaboration/stages';
import { choiceText } from '../../../../messages/choiceText';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import type { ShowView } from '../creatorsView';
import { BoardRow } from './boardRow';

interface StageGroupProps {
  readonly stage: CollaborationStage;
  readonly rows: readonly BoardCollaboration[];
  readonly isCampaignShown: boolean;
  readonly today: string;
  /** Many at work: only what is our turn or late stands open. */
  readonly isCalm: boolean;
  readonly show: ShowView;
}

/** The collaborations of one stage; closed ones stay folded. An empty stage takes no room. */
export function StageGroup({ stage, rows, isCalm, show, ...rest }: StageGroupProps) {
  const words = useWords();
  if (rows.length === 0) return null;
  const name = words(choiceText('stage', stage));
  const listOf = (shown: readonly BoardCollaboration[]) => (
    <ul class="list">
      {shown.map((row) => (
        <BoardRow
          key={row.collaboration.collabId}
          row={row}
          onOpen={() => show({ show: 'collaboration', collabId: row.collaboration.collabId })}
          {...rest}
        />
      ))}
    </ul>
  );
  if (stage === 'closed') {
    return (
      <details class="fold">
        <summary>{words(texts.closedFold, { count: rows.length })}</summary>
        {listOf(rows)}
      </details>
    );
  }
  const isPressing = ({ waitsFor, collaboration: { nextOn } }: BoardCollaboration) =>
    waitsFor === 'us' || (nextOn !== '' && nextOn <= rest.today);
  const pressing = isCalm ? rows.filter(isPressing) : rows;
  const waiting = rows.filter((row) => !pressing.includes(row));
  const reachable = rows.filter(({ doNotContact, moment }) => !doNotContact && moment !== '');
  const collabIds = reachable.map(({ collaboration }) => collaboration.collabId);
  return (
    <section class="stage" aria-labelledby={`stage-${stage}`}>
      <div class="spread">
        <h2 id={`stage-${stage}`}>
          {words(texts.stageHeading, { stage: name, count: rows.length })}
        </h2>
        {collabIds.length > 0 && (
          <Button look="plain" onClick={() => show({ show: 'messages', collabIds })}>
            <span aria-hidden="true">{words(texts.writeToAll)}</span>
            <span class="unseen">{words(texts.writeToAllOf, { stage: name })}</span>
          </Button>
        )}
      </div>
      {pressing.length > 0 && listOf(pressing)}
      {waiting.length > 0 && (
        <details>
          <summary class="quiet">{words(texts.calmFold, { count: waiting.length })}</summary>
          {listOf(waiting)}
        </details>
      )}
    </section>
  );
}
