import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CallResult } from '../../server/protocol';
import { frameDocument } from './frameDocument';
import { storedItems, storeItem } from './frameStorage';
import type { FrameMessage, FrameResult } from './googleScriptShim';

/** What a frame may do to the workbench. */
export interface FrameOwner {
  call(functionName: string, args: readonly unknown[]): Promise<CallResult>;
  close(): void;
  focusGrid(): void;
  resize?(size: { width?: number; height?: number }): void;
}

/** A page of the add-on in a sandbox of its own origin; JSON is all that crosses its border. */
export function HtmlFrame({
  html,
  title,
  owner,
}: {
  html: string;
  title: string;
  owner: FrameOwner;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latestOwner = useRef(owner);
  latestOwner.current = owner;
  const source = useMemo(() => frameDocument(html, storedItems()), [html]);

  // Before the frame's script can run: an effect after painting would miss what it asks first.
  useLayoutEffect(() => {
    const take = (event: MessageEvent) => {
      const target = frame.current?.contentWindow;
      if (!target || event.source !== target) return;
      void answer(event.data as FrameMessage, latestOwner.current, (result) => {
        target.postMessage(result, '*');
      });
    };
    window.addEventListener('message', take);
    return () => window.removeEventListener('message', take);
  }, []);

  return (
    <iframe
      ref={frame}
      class="html-frame"
      title={title}
      srcdoc={source}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
      allow="clipboard-write"
    />
  );
}

async function answer(
  message: FrameMessage,
  owner: FrameOwner,
  reply: (result: FrameResult) => void,
): Promise<void> {
  switch (message?.flywheel) {
    case 'call': {
      const { call, functionName, args } = message;
      reply({ flywheel: 'result', call, ...(await owner.call(functionName, args)) });
      return;
    }
    case 'close':
      owner.close();
      return;
    case 'focus':
      owner.focusGrid();
      return;
    case 'store':
      storeItem(message.key, message.value);
      return;
    case 'size':
      owner.resize?.(message);
  }
}
