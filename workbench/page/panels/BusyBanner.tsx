/** Says that a script or the formulas are still at work, and offers to end that. */
export function BusyBanner({ label, stop }: { label: string; stop(): void }) {
  return (
    <div class="busy-banner" role="status">
      <span class="spinner" aria-hidden="true" />
      <span>
        <strong>{label}</strong> is still running…
      </span>
      <button type="button" class="button" onClick={stop}>
        Stop
      </button>
    </div>
  );
}
