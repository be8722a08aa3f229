import type { Language } from '../../../ground/text/language';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import type { RecordField } from '../../../workbook/record/fieldsOf';
import { ChoiceField, withOwn } from '../../shared/choiceField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useOperations } from './operationsContext';
import { useTaxKind } from './useTaxKind';

interface TaxKindProps {
  readonly form: { readonly taxKind: string };
  readonly change: (change: { readonly taxKind: string }) => void;
}

/** Draws a tab's tax kind in its form: from the list of the Tax tab; without rates it says where they come from. */
export function taxKindInput(fieldIn: (language: Language) => RecordField) {
  return function TaxKindInput({ form, change }: TaxKindProps) {
    const words = useWords();
    const { label, hint } = fieldIn(useSidebar().language);
    const rules = useOperations().operations?.tax ?? [];
    const named = useTaxKind();
    const kinds = [...new Set(rules.map(({ kind }) => kind))];
    const choices = withOwn(form.taxKind, [
      { value: '', label: words(sidebarTexts.choose) },
      ...kinds.map((kind) => ({ value: kind, label: named(kind) })),
    ]);
    return (
      <ChoiceField
        label={label}
        hint={kinds.length === 0 ? words(texts.noTaxKinds) : hint}
        name="taxKind"
        value={form.taxKind}
        choices={choices}
        onChange={(taxKind) => change({ taxKind })}
      />
    );
  };
}
