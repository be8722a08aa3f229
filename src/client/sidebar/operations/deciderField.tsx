import { sidebarOperationsTexts as texts } from '../../../messages/sidebarOperationsTexts';
import { useWords } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';
import { TeamField } from './teamField';

const nobody = { name: '' };

/** Who decides here: the person's last choice, kept in this browser. */
export function useDecider() {
  const { draft, change } = useDraft('decider', nobody);
  return { decider: draft.name, choose: (name: string) => change({ name }) };
}

interface DeciderFieldProps {
  readonly decider: string;
  readonly problem?: string | undefined;
  readonly onChange: (name: string) => void;
}

/** Asks who decides: the product can't know who sits at the screen. */
export function DeciderField({ decider, problem, onChange }: DeciderFieldProps) {
  const words = useWords();
  return (
    <TeamField
      name="decider"
      label={words(texts.who)}
      hint={words(texts.whoHint)}
      problem={problem}
      value={decider}
      onChange={onChange}
    />
  );
}
