import type { Message } from './text';

/** Several messages as one, in order, with a separator between them. */
export function joinedMessages(messages: readonly Message[], separator: string): Message {
  const places = messages.map((_, index) => `{m${index}}`).join(separator);
  const values = Object.fromEntries(messages.map((told, index) => [`m${index}`, told]));
  return { text: { en: places, ko: places }, values };
}

/** What was found, in one line; nothing when nothing was. */
export function findingsLine(findings: readonly Message[]): Message | undefined {
  return findings.length === 0 ? undefined : joinedMessages(findings, '; ');
}
