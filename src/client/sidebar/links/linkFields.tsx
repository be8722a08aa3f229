import { sidebarLinksTexts as texts } from '../../../messages/sidebarLinksTexts';
import { CheckField } from '../../shared/checkField';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import type { LinkForm } from './linkForm';

interface LinkFieldsProps {
  readonly form: LinkForm;
  readonly change: (change: Partial<LinkForm>) => void;
}

/** Where the links lead, the codes, and how things are named. */
export function LinkFields({ form, change }: LinkFieldsProps) {
  const words = useWords();
  return (
    <>
      <TextField
        kind="url"
        label={words(texts.destination)}
        hint={words(texts.destinationHint)}
        value={form.destination}
        onChange={(destination) => change({ destination })}
      />
      <CheckField
        isChecked={form.withCodes}
        onChange={(withCodes) => change({ withCodes })}
        detail={words(texts.codesDetail)}
      >
        {words(texts.codes)}
      </CheckField>
      {form.withCodes && <CodeStyleFields form={form} change={change} />}
      {form.withCodes && <CodeDates form={form} change={change} />}
      <CheckField isChecked={form.isBoosted} onChange={(isBoosted) => change({ isBoosted })}>
        {words(texts.boosted)}
      </CheckField>
      <NamingFields form={form} change={change} />
    </>
  );
}

function CodeStyleFields({ form, change }: LinkFieldsProps) {
  const words = useWords();
  return (
    <>
      <TextField
        kind="number"
        name="discount"
        label={words(texts.discount)}
        hint={words(texts.discountHint)}
        value={form.discount}
        onChange={(discount) => change({ discount })}
      />
      <CheckField
        isChecked={form.isUnguessable}
        onChange={(isUnguessable) => change({ isUnguessable })}
        detail={words(texts.unguessableDetail)}
      >
        {words(texts.unguessable)}
      </CheckField>
    </>
  );
}

function CodeDates({ form, change }: LinkFieldsProps) {
  const words = useWords();
  return (
    <div class="pair">
      <TextField
        kind="date"
        label={words(texts.validFrom)}
        value={form.codeValidFrom}
        onChange={(codeValidFrom) => change({ codeValidFrom })}
      />
      <TextField
        kind="date"
        label={words(texts.validTo)}
        value={form.codeValidTo}
        onChange={(codeValidTo) => change({ codeValidTo })}
      />
    </div>
  );
}

const places = '{platform} {creator} {campaign} {post} {yyyymm}';
const tags = ['source', 'medium', 'campaign', 'content'] as const;

function NamingFields({ form, change }: LinkFieldsProps) {
  const words = useWords();
  return (
    <details>
      <summary>{words(texts.naming)}</summary>
      <div class="stack">
        <TextField
          label={words(texts.post)}
          hint={words(texts.postHint)}
          value={form.post}
          onChange={(post) => change({ post })}
        />
        {tags.map((tag) => (
          <TextField
            key={tag}
            label={`utm_${tag}`}
            value={form[tag]}
            onChange={(template) => change({ [tag]: template })}
          />
        ))}
        <p class="hint">{words(texts.namingHint, { places })}</p>
      </div>
    </details>
  );
}
