import { render } from 'preact';
import { createRemote, type ScriptRunner } from '../shared/remote';
import { Opener } from './opener';
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
