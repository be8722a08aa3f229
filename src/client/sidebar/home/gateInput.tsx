import type { GateName } from '../../../domain/standing/spendGates';
import type { Text } from '../../../ground/text/text';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import type { SettingToSave } from '../../../shared/endpoints';
import { Button } from '../../shared/button';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { useDraft } from '../useDraft';

const settings = {
  currency: { key: 'currency', hint: texts.currencyHint },
  targetCpa: { key: 'target_cpa', hint: texts.targetHint },
  margin: { key: 'gross_margin', hint: texts.marginHint },
  window: { key: 'window_days', hint: texts.windowHint },
} as const satisfies {
  readonly [gate in GateName]?: { readonly key: SettingToSave; readonly hint: Text };
};

/** Gates that one number or word opens, typed where the gate stands. */
export type TypedGate = keyof typeof settings;

/** Whether a gate is opened by typing. */
export function isTyped(gate: GateName): gate is TypedGate {
  return Object.hasOwn(settings, gate);
}

interface GateInputProps {
  readonly gate: TypedGate;
  readonly label: string;
}

const nothingTyped = { text: '' };

/** The input of a gate: saved to Settings, where it holds for every campaign without a value of its own. */
export function GateInput({ gate, label }: GateInputProps) {
  const words = useWords();
  const { update } = useSidebar();
  const { key, hint } = settings[gate];
  const { draft, change, reset } = useDraft(`gate-${gate}`, nothingTyped);
  const save = useWork('saveSetting');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return;
    const saved = await save.start({ key, text: draft.text });
    if (!saved) return;
    reset();
    update({ settings: saved.settings });
  };
  return (
    <form class="inline-form" onSubmit={submit} noValidate>
      <TextField
        name={fieldName(gate)}
        label={label}
        hint={words(hint)}
        kind={gate === 'currency' ? 'text' : 'number'}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
      <Button isSubmit isBusy={save.work.state === 'working'}>
        {words(texts.gateSave)}
      </Button>
      <WorkStatus work={save.work} progress={words(texts.gateSaving)} />
    </form>
  );
}

function fieldName(gate: TypedGate): string {
  return `gate-${gate}`;
}

/** Goes to the input of a gate. */
export function focusGate(gate: TypedGate): void {
  document.querySelector<HTMLElement>(`[name="${fieldName(gate)}"]`)?.focus();
}
