import { sidebarTexts } from '../../messages/sidebarTexts';
import { type PanelName, panelNames } from '../shared/panelName';
import { useWords } from '../shared/sidebarContext';

interface TabsProps {
  readonly current: PanelName;
  readonly onChange: (panel: PanelName) => void;
}

/** The panels' tabs: one stop for the Tab key, arrows move between them. */
export function Tabs({ current, onChange }: TabsProps) {
  const words = useWords();
  const move = (event: KeyboardEvent) => {
    const next = target(event.key, panelNames.indexOf(current));
    if (!next) return;
    event.preventDefault();
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words(sidebarTexts.panels)} onKeyDown={move}>
      {panelNames.map((panel) => (
        <button
          key={panel}
          id={`tab-${panel}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={panel === current}
          aria-controls="panel"
          tabIndex={panel === current ? 0 : -1}
          onClick={() => onChange(panel)}
        >
          {words(sidebarTexts[panel])}
        </button>
      ))}
    </div>
  );
}

function target(key: string, index: number): PanelName | undefined {
  const last = panelNames.length - 1;
  if (key === 'ArrowRight') return panelNames[index === last ? 0 : index + 1];
  if (key === 'ArrowLeft') return panelNames[index === 0 ? last : index - 1];
  if (key === 'Home') return panelNames[0];
  if (key === 'End') return panelNames[last];
  return undefined;
}
