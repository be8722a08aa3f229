import type { ShownHtml } from '../../../emulator/hostTypes';
import { type FrameOwner, HtmlFrame } from '../frame/HtmlFrame';
import { CloseIcon } from '../icons';

/** The add-on's sidebar: 300 pixels wide, as in Google Sheets. */
export function Sidebar({ shown, owner }: { shown: ShownHtml; owner: FrameOwner }) {
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <header class="sidebar-head">
        <h2>{shown.title}</h2>
        <button type="button" class="icon-button" aria-label="Close sidebar" onClick={owner.close}>
          <CloseIcon />
        </button>
      </header>
      <HtmlFrame html={shown.html} title={shown.title} owner={owner} />
    </aside>
  );
}
