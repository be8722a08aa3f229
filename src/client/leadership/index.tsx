import { render } from 'preact';
import { localeLanguage } from '../../ground/text/localeLanguage';
import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import { createRemote, type ScriptRunner } from '../shared/remote';
import { Page } from './page';
import styles from './styles.css';

declare const google: { script: { run: ScriptRunner } } | undefined;

const readerLanguage = localeLanguage(navigator.language);
const remote = createRemote(() => (typeof google === 'undefined' ? undefined : google.script.run));

async function open(root: HTMLElement): Promise<void> {
  render(<p class="empty">{leadershipTexts.loading[readerLanguage]}</p>, root);
  const outcome = await remote('openLeadership', {});
  if (outcome.ok) {
    document.documentElement.lang = outcome.value.language;
    render(<Page opening={outcome.value} />, root);
    return;
  }
  const { failure } = outcome;
  const reason = 'message' in failure ? failure.message : failure.kind;
  const sentence = say(message(leadershipTexts.failed, { reason }), readerLanguage);
  render(
    <p class="empty" role="alert">
      {sentence}
    </p>,
    root,
  );
}

const sheet = document.createElement('style');
sheet.textContent = styles;
document.head.append(sheet);
const root = document.getElementById('leadership');
if (root) void open(root);
