import { useEffect, useState } from 'preact/hooks';
import { sidebarTexts } from '../../messages/sidebarTexts';
import { Button } from './button';
import { copyText } from './copyText';
import { useWords } from './sidebarContext';

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly look?: 'primary' | 'grey' | 'plain';
}

/** Copies a text; where the browser refuses, the text appears in a field to copy by hand. */
export function CopyButton({ text, label, look = 'plain' }: CopyButtonProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  useEffect(() => setOutcome('none'), [text]);
  return (
    <>
      <Button look={look} onClick={() => setOutcome(copyText(text) ? 'copied' : 'refused')}>
        {label ?? words(sidebarTexts.copy)}
      </Button>
      <span role="status" class="small good-text">
        {outcome === 'copied' && words(sidebarTexts.copied)}
      </span>
      {outcome === 'refused' && <CopyByHand text={text} />}
    </>
  );
}

function CopyByHand({ text }: { readonly text: string }) {
  const words = useWords();
  return (
    <label class="field">
      <span class="hint">{words(sidebarTexts.copyByHand)}</span>
      <textarea class="input" readOnly rows={2} value={text} ref={(field) => field?.select()} />
    </label>
  );
}
