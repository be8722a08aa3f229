import { Service } from './service';

/** MailApp: mail is kept for looking at, never sent. */
export class MailApp extends Service {
  static readonly emulates = 'MailApp';

  getRemainingDailyQuota() {
    return this.execution.host.mailQuota;
  }

  sendEmail(...given: unknown[]) {
    const { host } = this.execution;
    const { to, subject, body, ...options } = readMessage(given);
    const recipients = to.split(',').filter((address) => address.trim() !== '');
    if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
    const invalid = recipients.find((address) => !/^[^@\s]+@[^@\s]+$/.test(address.trim()));
    if (invalid !== undefined) throw new Error(`Invalid email: ${invalid.trim()}`);
    if (recipients.length > host.mailQuota) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    host.mailQuota -= recipients.length;
    const mail = { to, subject, body, options };
    host.mails.push(mail);
    host.emit({ kind: 'mail', mail });
  }
}

interface Message extends Record<string, unknown> {
  to: string;
  subject: string;
  body: string;
}

/** (message), (to, subject, body), (to, subject, body, options). */
function readMessage(given: readonly unknown[]): Message {
  const [first, subject, body, options] = given;
  const message =
    typeof first === 'object' ? first : { ...(options as object), to: first, subject, body };
  const { to, subject: line, body: text, ...rest } = message as Record<string, unknown>;
  return { ...rest, to: String(to ?? ''), subject: String(line ?? ''), body: String(text ?? '') };
}
