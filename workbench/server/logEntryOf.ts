import type { HostChange } from '../../emulator/hostTypes';
import type { LogEntry } from './protocol';

/** The line that a change leaves in the log panel; undefined for changes that are seen elsewhere. */
export function logEntryOf(change: HostChange, at: number): LogEntry | undefined {
  switch (change.kind) {
    case 'log': {
      const { level, text, functionName } = change.line;
      const severity = level === 'error' || level === 'warn' ? level : 'info';
      return { kind: 'log', level: severity, title: functionName, text, at };
    }
    case 'toast':
      return {
        kind: 'toast',
        level: 'info',
        title: change.toast.title,
        text: change.toast.message,
        at,
      };
    case 'question': {
      const { title, message } = change.question;
      const { button, text } = change.answer;
      const answer = text ? `${button}: ${text}` : button;
      return { kind: 'alert', level: 'info', title, text: `${message} → ${answer}`, at };
    }
    case 'mail': {
      const { to, subject, body } = change.mail;
      return { kind: 'mail', level: 'info', title: `To ${to}: ${subject}`, text: body, at };
    }
    default:
      return undefined;
  }
}
