import { useState } from 'preact/hooks';
import { readProfile } from '../../../domain/platforms/readProfile';
import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarRecordTexts as texts } from '../../../messages/sidebarRecordTexts';
import type { SidebarCreator } from '../../../shared/sidebarOpening';
import { blankRecord } from '../../../workbook/record/blankRecord';
import { type FormRecord, formRecord, recordOfForm } from '../../../workbook/record/formRecord';
import type { WireRecord } from '../../../workbook/record/wireRecord';
import { creatorsTab } from '../../../workbook/schema/tabs/creatorsTab';
import { focusFirstProblem } from '../../shared/focusFirstProblem';
import { shownFields } from '../../shared/formLayout';
import { FormPart } from '../../shared/formPart';
import { useSidebar, useWords, type Words } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useWork } from '../../shared/useWork';
import { useDraft } from '../useDraft';
import { creatorLayout } from './creatorLayout';
import { RecordForm } from './recordForm';

interface CreatorFormProps {
  /** '' for a new creator. */
  readonly creatorId: string;
  readonly onClose: () => void;
}

/** Adds or edits a creator: a pasted handle or address fills platform and handle. */
export function CreatorForm({ creatorId, onClose }: CreatorFormProps) {
  const words = useWords();
  const { opening, update } = useSidebar();
  const decimalSign = opening.file.decimalSeparator;
  const current = opening.creators.find((each) => each.creatorId === creatorId);
  const initial = formRecord(creatorsTab, current ?? blankRecord(creatorsTab), decimalSign);
  const { draft, change, reset } = useDraft(`creator-${creatorId}`, initial);
  const [isTried, setTried] = useState(false);
  const [pasted, setPasted] = useState('');
  const [saved, setSaved] = useState('');
  const save = useWork('saveCreator');
  const { record, unread } = recordOfForm(creatorsTab, draft, decimalSign);
  const problems = problemsOf(draft, unread, words);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) return focusFirstProblem(event);
    const answer = await save.start({
      creator: { ...shownFields(creatorLayout, record), creatorId },
    });
    if (!answer) return;
    update({ creators: withCreator(opening.creators, answer.creator) });
    reset(formRecord(creatorsTab, blankRecord(creatorsTab), decimalSign));
    if (creatorId !== '') return onClose();
    setTried(false);
    setPasted('');
    setSaved(answer.creator.name || answer.creator.handle);
  };
  const paste = (text: string) => {
    setPasted(text);
    const profile = readProfile(text);
    if (profile) change(Object.fromEntries(Object.entries(profile).filter(([, said]) => said)));
  };
  const part = { tab: creatorsTab, layout: creatorLayout, form: draft, change };
  return (
    <RecordForm
      title={words(creatorId === '' ? texts.creatorNew : texts.creatorTitle)}
      saveLabel={words(texts.saveCreator)}
      saved={saved}
      work={save.work}
      onSubmit={submit}
      onClose={onClose}
      more={<FormPart {...part} part="more" problems={isTried ? problems : {}} />}
    >
      <TextField
        name="profile"
        label={words(texts.pasteProfile)}
        hint={words(texts.pasteProfileHint)}
        value={pasted}
        onChange={paste}
      />
      <FormPart {...part} part="who" problems={isTried ? problems : {}} />
    </RecordForm>
  );
}

function problemsOf(
  form: FormRecord<'Creators'>,
  unread: readonly (keyof FormRecord<'Creators'>)[],
  words: Words,
) {
  return {
    ...Object.fromEntries(unread.map((key) => [key, words(texts.numberProblem)])),
    ...(isBlank(form.name) && isBlank(form.handle) ? { name: words(texts.nameOrHandle) } : {}),
    ...(isBlank(form.platform) ? { platform: words(texts.platformMissing) } : {}),
  };
}

function withCreator(
  creators: readonly SidebarCreator[],
  saved: WireRecord<'Creators'>,
): SidebarCreator[] {
  const before = creators.find(({ creatorId }) => creatorId === saved.creatorId);
  const { medianViews = null, clickRate = null, medianFee = null } = before ?? {};
  const creator = { ...saved, medianViews, clickRate, medianFee };
  if (!before) return [...creators, creator];
  return creators.map((each) => (each === before ? creator : each));
}
