import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { focusSoon } from '../focusHeading';
import { shortName } from '../shortName';
import type { PlanFieldsProps } from './planBasics';
import { type CreatorField, creatorFields, mostCreators, typedNumber } from './planForm';
import { useDecimalSign } from './useDecimalSign';

/** One block of fields for every creator of the plan. */
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
    <div class="stack">
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

const labels = {
  names: texts.name,
  views: texts.views,
  rates: texts.rate,
  fees: texts.fee,
} as const;

function CreatorLine({ index, read, put, remove }: CreatorLineProps) {
  const words = useWords();
  const decimalSign = useDecimalSign();
  const title = words(texts.creator, { number: index + 1 });
  const field = (name: CreatorField) => {
    const isBad =
      name !== 'names' &&
      read(name).trim() !== '' &&
      typedNumber(read(name).replace('%', ''), decimalSign) === null;
    return (
      <TextField
        kind={name === 'names' ? 'text' : 'number'}
        name={`${name}-${index}`}
        label={words(labels[name])}
        problem={isBad ? words(texts.number) : undefined}
        value={read(name)}
        onChange={(value) => put(name, value)}
      />
    );
  };
  return (
    <fieldset class="card">
      <legend class="unseen">{title}</legend>
      {field('names')}
      <div class="trio">
        {field('views')}
        {field('rates')}
        {field('fees')}
      </div>
      {remove && (
        <Button look="plain" onClick={remove}>
          {words(texts.remove, { name: shortName(read('names')) || title })}
        </Button>
      )}
    </fieldset>
  );
}
