import { useState } from 'preact/hooks';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration, OperationsOpening } from '../../../../shared/operations';
import { Note } from '../../../shared/note';
import { useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { focusHeading } from '../../focusHeading';
import { ViewHeader } from '../../operations/viewHeader';
import type { ShowView } from '../creatorsView';
import { DeliverablesSection } from '../deliverables/deliverablesSection';
import { NextMessage } from '../messages/nextMessage';
import type { CollaborationPart } from './collaborationPart';
import { PartList } from './partList';
import { PartView } from './partView';
import { StageCard } from './stageCard';
import { usePapers } from './usePapers';

interface CollaborationViewProps {
  readonly collabId: string;
  readonly operations: OperationsOpening;
  readonly show: ShowView;
}

/** One collaboration; or that it is no longer in its tab. */
export function CollaborationView({ collabId, operations, show }: CollaborationViewProps) {
  const words = useWords();
  const row = operations.collaborations.find(
    ({ collaboration }) => collaboration.collabId === collabId,
  );
  if (row) return <Opened row={row} operations={operations} show={show} />;
  return (
    <div class="stack">
      <ViewHeader
        title={words(texts.title)}
        back={words(texts.back)}
        onBack={() => show({ show: 'board' })}
      />
      <Note tone="warn">{words(texts.gone)}</Note>
    </div>
  );
}

interface OpenedProps {
  readonly row: BoardCollaboration;
  readonly operations: OperationsOpening;
  readonly show: ShowView;
}

/** Where the collaboration stands, the message that fits, its deliverables, and its other parts. */
function Opened({ row, operations, show }: OpenedProps) {
  const words = useWords();
  const [part, setPart] = useState<CollaborationPart | null>(null);
  const { papers, work } = usePapers(row.collaboration.collabId, operations);
  const open = (next: CollaborationPart | null) => {
    setPart(next);
    window.scrollTo(0, 0);
    focusHeading();
  };
  if (part !== null) {
    return (
      <PartView onBack={() => open(null)} {...{ part, row, operations, papers, work, show }} />
    );
  }
  return (
    <div class="stack">
      <ViewHeader
        title={row.creator}
        back={words(texts.back)}
        onBack={() => show({ show: 'board' })}
      >
        <p class="quiet">{row.campaign}</p>
      </ViewHeader>
      <StageCard row={row} />
      {papers ? (
        <NextMessage row={row} papers={papers} />
      ) : (
        <WorkStatus work={work} progress={words(texts.paperReading)} />
      )}
      <DeliverablesSection row={row} operations={operations} />
      <PartList row={row} operations={operations} onOpen={open} show={show} />
    </div>
  );
}
