import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import { ChoiceField, withOwn } from '../../shared/choiceField';
import type { FieldProps } from '../../shared/field';
import { useWords } from '../../shared/sidebarContext';
import { useOperations } from './operationsContext';
import { useTaxKind } from './useTaxKind';

interface TaxKindFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A kind of the Tax tab, from a list; without rates it says where they come from. */
export function TaxKindField({ value, onChange, hint, ...frame }: TaxKindFieldProps) {
  const words = useWords();
  const rules = useOperations().operations?.tax ?? [];
  const named = useTaxKind();
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  const choices = withOwn(value, [
    { value: '', label: words(sidebarTexts.choose) },
    ...kinds.map((kind) => ({ value: kind, label: named(kind) })),
  ]);
  const told = kinds.length === 0 ? words(texts.noTaxKinds) : hint;
  return <ChoiceField {...frame} hint={told} name="taxKind" {...{ value, choices, onChange }} />;
}
