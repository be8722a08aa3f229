import { useState } from 'preact/hooks';
import type { OperationsOpening } from '../../../shared/operations';
import { focusHeading } from '../focusHeading';
import type { CreatorsIntent } from '../intents';
import { OperationsGate } from '../operations/operationsGate';
import { PayView } from '../pay/payView';
import { useIntent } from '../useIntent';
import { AddCreators } from './add/addCreators';
import { Board } from './board/board';
import { CollaborationView } from './collaboration/collaborationView';
import type { CreatorsView, ShowView } from './creatorsView';
import { StageMessages } from './messages/stageMessages';
import { PanelHead } from './panelHead';

/** Creators: the board of stages, one collaboration in full, and what is to be paid. */
export function CreatorsPanel() {
  const [view, setView] = useState<CreatorsView>({ show: 'board' });
  useIntent<CreatorsIntent>('creators', setView);
  const show: ShowView = (next) => {
    setView(next);
    window.scrollTo(0, 0);
    focusHeading();
  };
  const isTop = view.show === 'board' || view.show === 'pay';
  return (
    <div class="stack">
      {isTop && <PanelHead mode={view.show} onMode={(mode) => setView({ show: mode })} />}
      <OperationsGate>
        {(operations) => <Shown view={view} operations={operations} show={show} />}
      </OperationsGate>
    </div>
  );
}

interface ShownProps {
  readonly view: CreatorsView;
  readonly operations: OperationsOpening;
  readonly show: ShowView;
}

function Shown({ view, operations, show }: ShownProps) {
  const toBoard = () => show({ show: 'board' });
  switch (view.show) {
    case 'board':
      return <Board operations={operations} show={show} />;
    case 'pay':
      return <PayView operations={operations} />;
    case 'add':
      return <AddCreators operations={operations} onBack={toBoard} />;
    case 'messages':
      return <StageMessages collabIds={view.collabIds} onBack={toBoard} {...{ operations }} />;
    case 'collaboration':
      return (
        <CollaborationView
          key={view.collabId}
          collabId={view.collabId}
          operations={operations}
          show={show}
        />
      );
  }
}
