/**
 * Copies the visible content of an element, formatted text included. `execCommand` is used on
 * purpose: the newer clipboard interface is closed to frames such as a sidebar.
 *
 * @returns whether the browser agreed; when not, the content stays selected for Ctrl+C
 */
export function copyElement(element: HTMLElement): boolean {
  const selection = window.getSelection();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
  const isCopied = document.execCommand('copy');
  if (isCopied) selection?.removeAllRanges();
  return isCopied;
}

/** Copies plain text by way of a field that nobody sees; the focus comes back afterwards. */
export function copyText(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
