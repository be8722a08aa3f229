import { useEffect } from 'preact/hooks';
import { TopBar } from './bar/TopBar';
import { ChartLayer } from './charts/ChartLayer';
import type { FrameOwner } from './frame/HtmlFrame';
import { CellCard } from './grid/CellCard';
import { openFile } from './openFile';
import { BusyBanner } from './panels/BusyBanner';
import { HtmlDialog } from './panels/HtmlDialog';
import { LogPanel } from './panels/LogPanel';
import { QuestionDialog } from './panels/QuestionDialog';
import { Sidebar } from './panels/Sidebar';
import { Toasts } from './panels/Toasts';
import { notice, type Page, usePage } from './usePage';

/** The whole page. */
export function App() {
  const page = usePage();
  const { state, dispatch, send } = page;
  useEffect(() => {
    document.title = [state.fileName, 'Flywheel workbench'].filter(Boolean).join(' – ');
  }, [state.fileName]);
  const open = async (file: File) => {
    const problem = await openFile(file);
    if (problem) dispatch(notice(problem));
  };
  return (
    <div class="page">
      <TopBar
        state={state}
        actions={{
          runMenu: (functionName, caption) => send({ kind: 'menu', functionName, caption }),
          runTrigger: (id) => send({ kind: 'trigger', id }),
          openFile: (file) => void open(file),
          saveFile: () => location.assign('/save'),
          toggleLog: () => dispatch({ kind: 'logToggled' }),
        }}
      />
      <WorkArea page={page} />
      <Overlays page={page} />
    </div>
  );
}

function WorkArea({ page }: { page: Page }) {
  const { state, dispatch, send, place, grid } = page;
  const closeSidebar = () => {
    dispatch({ kind: 'sidebarClosed' });
    send({ kind: 'closeSidebar' });
  };
  return (
    <main class="work-area">
      <div class="grid-column">
        <div ref={place} class="grid-place" />
        <ChartLayer
          charts={state.charts.get(state.activeSheetId) ?? []}
          grid={grid}
          place={place}
        />
        {state.isLogOpen && (
          <LogPanel
            entries={state.entries}
            close={() => dispatch({ kind: 'logToggled' })}
            clear={() => dispatch({ kind: 'logCleared' })}
          />
        )}
      </div>
      {state.sidebar && <Sidebar shown={state.sidebar} owner={frameOwner(page, closeSidebar)} />}
    </main>
  );
}

function Overlays({ page }: { page: Page }) {
  const { state, dispatch, send } = page;
  const { question, busyLabel, dialogs, toasts } = state;
  const dialog = dialogs[dialogs.length - 1];
  const closeDialog = () => dispatch({ kind: 'dialogClosed' });
  return (
    <>
      {state.hovered && <CellCard cell={state.hovered} />}
      {busyLabel && !question && (
        <BusyBanner label={busyLabel} stop={() => send({ kind: 'stop' })} />
      )}
      {dialog && (
        <HtmlDialog key={dialogs.length} shown={dialog} owner={frameOwner(page, closeDialog)} />
      )}
      {question && (
        <QuestionDialog
          key={question.id}
          question={question.question}
          answer={(answer) => {
            dispatch({ kind: 'questionAnswered' });
            send({ kind: 'answer', id: question.id, answer });
          }}
        />
      )}
      <Toasts toasts={toasts} remove={(id) => dispatch({ kind: 'toastGone', id })} />
    </>
  );
}

function frameOwner({ call, place }: Page, close: () => void): FrameOwner {
  return { call, close, focusGrid: () => place.current?.querySelector('canvas')?.focus() };
}
