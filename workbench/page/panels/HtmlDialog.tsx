import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownHtml } from '../../../emulator/hostTypes';
import { type FrameOwner, HtmlFrame } from '../frame/HtmlFrame';
import { CloseIcon } from '../icons';

const WIDTH = 600;
const HEIGHT = 400;

/** A dialog that the script shows; a modal one holds everything else back. */
export function HtmlDialog({ shown, owner }: { shown: ShownHtml; owner: FrameOwner }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: shown.width ?? WIDTH, height: shown.height ?? HEIGHT });
  useEffect(() => {
    if (shown.kind === 'modal') dialog.current?.showModal();
    else dialog.current?.show();
  }, [shown]);
  const resize = (wanted: { width?: number; height?: number }) => {
    setSize({ width: wanted.width ?? size.width, height: wanted.height ?? size.height });
  };
  return (
    <dialog ref={dialog} class="dialog html-dialog" aria-label={shown.title} onClose={owner.close}>
      <header class="dialog-head">
        <h2>{shown.title}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={owner.close}>
          <CloseIcon />
        </button>
      </header>
      <div
        class="html-dialog-body"
        style={{ width: `${size.width}px`, height: `${size.height}px` }}
      >
        <HtmlFrame html={shown.html} title={shown.title} owner={{ ...owner, resize }} />
      </div>
    </dialog>
  );
}
