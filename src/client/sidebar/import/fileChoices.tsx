import { useState } from 'preact/hooks';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportPreview, ImportRequest } from '../../../shared/importEndpoints';
import { Button } from '../../shared/button';
import { type Choice, ChoiceField } from '../../shared/choiceField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { OrderChoices } from './orderChoices';
import { PeriodChoice } from './periodChoice';

interface FileChoicesProps {
  readonly preview: ImportPreview;
  readonly request: ImportRequest;
  readonly onChange: (request: ImportRequest) => void;
}

/** What a file does not say itself: the order of its dates, its decimals, whose posts it is about. */
export function FileChoices({ preview, request, onChange }: FileChoicesProps) {
  return (
    <>
      {preview.tab === 'Posts' && <PostChoices request={request} onChange={onChange} />}
      {preview.tab === 'Assets' && <AdChoice request={request} onChange={onChange} />}
      {preview.tab === 'Reported' && (preview.needsPeriod || request.periodStart !== '') && (
        <PeriodChoice request={request} onChange={onChange} />
      )}
      <OrderChoices preview={preview} request={request} onChange={onChange} />
      <FormatChoices preview={preview} request={request} onChange={onChange} />
    </>
  );
}

function FormatChoices({ preview, request, onChange }: FileChoicesProps) {
  const words = useWords();
  return (
    <>
      {(preview.isDayOrderAssumed || request.dayOrder !== '') && (
        <ChoiceField
          label={words(texts.dayOrder)}
          hint={words(texts.dayOrderHint)}
          value={preview.dayOrder}
          choices={[
            { value: 'mdy', label: words(texts.monthFirst) },
            { value: 'dmy', label: words(texts.dayFirst) },
          ]}
          onChange={(order) => onChange({ ...request, dayOrder: order === 'dmy' ? 'dmy' : 'mdy' })}
        />
      )}
      {(preview.isDecimalSignAssumed || request.decimalSign !== '') && (
        <ChoiceField
          label={words(texts.decimalSign)}
          hint={words(texts.decimalSignHint)}
          value={preview.decimalSign}
          choices={[
            { value: '.', label: words(texts.point) },
            { value: ',', label: words(texts.comma) },
          ]}
          onChange={(mark) => onChange({ ...request, decimalSign: mark === ',' ? ',' : '.' })}
        />
      )}
    </>
  );
}

type ChoiceProps = Omit<FileChoicesProps, 'preview'>;

function PostChoices({ request, onChange }: ChoiceProps) {
  const words = useWords();
  const { campaigns, creators } = useSidebar().opening;
  const campaignChoices = campaigns.map(({ campaignId, name }) => choiceOf(campaignId, name));
  const creatorChoices = creators.map(({ creatorId, name }) => choiceOf(creatorId, name));
  return (
    <fieldset class="stack">
      <legend class="label">{words(texts.newPosts)}</legend>
      <ChoiceField
        label={words(texts.campaign)}
        value={request.campaignId}
        choices={[{ value: '', label: words(texts.leaveOut) }, ...campaignChoices]}
        onChange={(campaignId) => onChange({ ...request, campaignId })}
      />
      <ChoiceField
        label={words(texts.creator)}
        value={request.creatorId}
        choices={[{ value: '', label: words(texts.byHandle) }, ...creatorChoices]}
        onChange={(creatorId) => onChange({ ...request, creatorId })}
      />
    </fieldset>
  );
}

function AdChoice({ request, onChange }: ChoiceProps) {
  const words = useWords();
  const [postId, setPostId] = useState(request.postId);
  return (
    <>
      <TextField
        label={words(texts.postOfAds)}
        hint={words(texts.byAdName)}
        value={postId}
        onChange={setPostId}
      />
      <div class="row">
        <Button
          isDisabled={postId.trim() === request.postId}
          onClick={() => onChange({ ...request, postId: postId.trim() })}
        >
          {words(texts.preview)}
        </Button>
      </div>
    </>
  );
}

function choiceOf(value: string, label: string): Choice {
  return { value, label: label || value };
}
