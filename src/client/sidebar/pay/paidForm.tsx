import { useState } from 'preact/hooks';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { MoveStatus } from './moveStatus';
import { useMove } from './useMove';

interface PaidFormProps {
  readonly chosen: readonly string[];
  readonly today: string;
}

/** The day on which payments went out, and their reference: paid is final. */
export function PaidForm({ chosen, today }: PaidFormProps) {
  const words = useWords();
  const [paidOn, setPaidOn] = useState(today);
  const [reference, setReference] = useState('');
  const move = useMove();
  return (
    <div class="stack">
      <TextField
        name="paid-on"
        kind="date"
        label={words(texts.paidDay)}
        value={paidOn}
        onChange={setPaidOn}
      />
      <TextField
        name="reference"
        label={words(texts.reference)}
        hint={words(texts.referenceHint)}
        value={reference}
        onChange={setReference}
      />
      <div class="row">
        <Button
          isBusy={move.isBusy}
          isDisabled={chosen.length === 0}
          onClick={() => void move.start(chosen, 'paid', { paidOn, reference })}
        >
          {words(texts.markPaid)}
        </Button>
      </div>
      <MoveStatus move={move} />
    </div>
  );
}
