import { useEffect } from 'preact/hooks';
import { CloseIcon } from '../icons';
import type { ShownToast } from '../pageState';

/** Short messages of the add-on at the lower right. */
export function Toasts({
  toasts,
  remove,
}: {
  toasts: readonly ShownToast[];
  remove(id: number): void;
}) {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} remove={() => remove(toast.id)} />
      ))}
    </div>
  );
}

function Toast({ toast, remove }: { toast: ShownToast; remove(): void }) {
  const { seconds } = toast;
  useEffect(() => {
    if (seconds < 0) return;
    const timer = setTimeout(remove, seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return (
    <div class="toast">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <span>{toast.text}</span>
      </div>
      <button type="button" class="icon-button" aria-label="Dismiss" onClick={remove}>
        <CloseIcon />
      </button>
    </div>
  );
}
