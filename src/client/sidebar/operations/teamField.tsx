import { sidebarOperationsTexts as texts } from '../../../messages/sidebarOperationsTexts';
import { ChoiceField, withOwn } from '../../shared/choiceField';
import type { FieldProps } from '../../shared/field';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useOperations } from './operationsContext';

interface TeamFieldProps extends FieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Somebody of the team: from the list in Settings, or typed while there is none. */
export function TeamField({ name, value, onChange, ...frame }: TeamFieldProps) {
  const words = useWords();
  const team = useOperations().operations?.team ?? [];
  if (team.length === 0) return <TextField {...frame} {...{ name, value, onChange }} />;
  const choices = withOwn(value, [
    { value: '', label: words(texts.nobody) },
    ...team.map((each) => ({ value: each, label: each })),
  ]);
  return <ChoiceField {...frame} {...{ name, value, choices, onChange }} />;
}
