import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { focusSoon } from '../focusHeading';
import { shortName } from '../shortName';
import { CreatorWarning } from './creatorWarning';
import type { PlanFieldsProps } from './planBasics';
import { type CreatorField, creatorFields, mostCreators, typedNumber } from './planForm';
import { useDecimalSign } from './useDecimalSign';

const labels = {
  names: texts.name,
  views: texts.views,
  rates: texts.rate,
  fees: texts.fee,
} as const;

/** One compact row for every creator of the plan. */
export function CreatorLines({ form, change }: PlanFieldsProps) {
  const words = useWords();
  const put = (field: CreatorField, index: number, value: string) =>
    change({ [field]: form[field].map((old, each) => (each === index ? value : old)) });
  const rewrite = (write: (entries: readonly string[]) => readonly string[]) =>
    change(Object.fromEntries(creatorFields.map((field) => [field, write(form[field])])));
  const add = () => {
    rewrite((entries) => [...entries, '']);
    focusSoon(`[name="names-${form.names.length}"]`);
  };
  const remove = (index: number) => {
    rewrite((entries) => entries.filter((_, each) => each !== index));
    focusSoon(`[name="names-${Math.max(0, index - 1)}"]`);
  };
  return (
    <div class="stack tight">
      <div class="plan-row hint" aria-hidden="true">
        {creatorFields.map((field) => (
          <span key={field}>{words(labels[field])}</span>
        ))}
      </div>
      {form.names.map((_, index) => (
        <CreatorLine
          key={String(index)}
          index={index}
          read={(field) => form[field][index] ?? ''}
          put={(field, value) => put(field, index, value)}
          remove={form.names.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      {form.names.length < mostCreators && (
        <Button look="plain" onClick={add}>
          {words(texts.add)}
        </Button>
      )}
    </div>
  );
}

interface CreatorLineProps {
  readonly index: number;
  readonly read: (field: CreatorField) => string;
  readonly put: (field: CreatorField, value: string) => void;
  readonly remove: (() => void) | undefined;
}

function CreatorLine({ index, read, put, remove }: CreatorLineProps) {
  const words = useWords();
  const decimalSign = useDecimalSign();
  const title = words(texts.creator, { number: index + 1 });
  const who = shortName(read('names')) || title;
  const isBad = (field: CreatorField) =>
    field !== 'names' &&
    read(field).trim() !== '' &&
    typedNumber(read(field).replace('%', ''), decimalSign) === null;
  const problemId = `plan-problem-${index}`;
  const hasProblem = creatorFields.some(isBad);
  return (
    <fieldset class="tight">
      <legend class="unseen">{title}</legend>
      <div class="plan-row">
        {creatorFields.map((field) => (
          <input
            key={field}
            class="input"
            type="text"
            name={`${field}-${index}`}
            aria-label={`${words(labels[field])}, ${who}`}
            aria-invalid={isBad(field) || undefined}
            aria-describedby={isBad(field) ? problemId : undefined}
            autocomplete="off"
            spellcheck={false}
            inputMode={field === 'names' ? undefined : 'decimal'}
            value={read(field)}
            onInput={(event) => put(field, event.currentTarget.value)}
          />
        ))}
        {remove && (
          <Button look="plain" onClick={remove}>
            <span class="unseen">{words(texts.remove, { name: who })}</span>
            <span aria-hidden="true">×</span>
          </Button>
        )}
      </div>
      {hasProblem && (
        <p class="problem" id={problemId}>
          {words(texts.number)}
        </p>
      )}
      <CreatorWarning name={read('names')} />
    </fieldset>
  );
}
