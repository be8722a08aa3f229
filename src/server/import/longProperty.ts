type Properties = GoogleAppsScript.Properties.Properties;

/** A property holds 9 kB; a letter takes up to three bytes. */
const charactersPerProperty = 2900;

/** Reads a text that may be spread over several properties; null when there is none. */
export function readLongProperty(properties: Properties, key: string): string | null {
  const first = properties.getProperty(key);
  if (first === null) return null;
  const [count = '', ...rest] = first.split('\n');
  const pieces = [rest.join('\n')];
  for (let index = 1; index < Number(count); index += 1) {
    pieces.push(properties.getProperty(`${key}.${index}`) ?? '');
  }
  return pieces.join('');
}

/** Keeps a text of any length; the first piece is written last, so that a torn write is not read. */
export function writeLongProperty(properties: Properties, key: string, text: string): void {
  const before = Number(properties.getProperty(key)?.split('\n', 1)[0] ?? 0);
  const count = Math.max(1, Math.ceil(text.length / charactersPerProperty));
  const piece = (index: number) =>
    text.slice(index * charactersPerProperty, (index + 1) * charactersPerProperty);
  for (let index = 1; index < count; index += 1) {
    properties.setProperty(`${key}.${index}`, piece(index));
  }
  properties.setProperty(key, `${count}\n${piece(0)}`);
  for (let index = count; index < before; index += 1) properties.deleteProperty(`${key}.${index}`);
}

/** Forgets a text. */
export function deleteLongProperty(properties: Properties, key: string): void {
  const count = Number(properties.getProperty(key)?.split('\n', 1)[0] ?? 0);
  properties.deleteProperty(key);
  for (let index = 1; index < count; index += 1) properties.deleteProperty(`${key}.${index}`);
}
