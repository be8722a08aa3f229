import { sidebarCreatorsTexts as texts } from '../../../messages/sidebarCreatorsTexts';
import { Button } from '../../shared/button';
import { Heading } from '../../shared/heading';
import { Modes } from '../../shared/modes';
import { useWords } from '../../shared/sidebarContext';
import { useOperations } from '../operations/operationsContext';

interface PanelHeadProps {
  readonly mode: 'board' | 'pay';
  readonly onMode: (mode: 'board' | 'pay') => void;
}

/** The head of the panel: its name, the button that reads the workbook again, Work or Pay. */
export function PanelHead({ mode, onMode }: PanelHeadProps) {
  const words = useWords();
  const { work, read } = useOperations();
  return (
    <>
      <div class="spread">
        <Heading>{words(texts.title)}</Heading>
        <Button look="plain" isBusy={work.state === 'working'} onClick={() => void read()}>
          {words(texts.refresh)}
        </Button>
      </div>
      <Modes
        label={words(texts.modes)}
        value={mode}
        choices={[
          { value: 'board', label: words(texts.modeBoard) },
          { value: 'pay', label: words(texts.modePay) },
        ]}
        onChange={onMode}
      />
    </>
  );
}
