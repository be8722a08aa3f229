/** Parameters by which ad and social platforms mark one single click or visitor. */
const clickIds = new Set(
  (
    'gclid gbraid wbraid dclid gclsrc fbclid ttclid msclkid igshid igsh twclid ' +
    'li_fat_id yclid epik sccid _gl'
  ).split(' '),
);

/**
 * Whether a query parameter belongs to somebody's own click. Pasted into a campaign link it would
 * mix every visitor with that click.
 */
export function isClickId(name: string): boolean {
  return clickIds.has(name.trim().toLowerCase());
}
