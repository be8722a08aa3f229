import { render } from 'preact';
import { Opener } from './opener';
import { createRemote, type ScriptRunner } from './remote';
import styles from './styles.css';

declare const google: { readonly script: { readonly run: ScriptRunner } } | undefined;

const root = document.getElementById('sidebar');
if (root) {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  const remote = createRemote(() =>
    typeof google === 'undefined' ? undefined : google.script.run,
  );
  render(<Opener remote={remote} />, root);
}
