import { format } from 'node:util';
import type { LogLine } from '../hostTypes';
import { Service } from './service';

/** Logger. */
export class Logger extends Service {
  static readonly emulates = 'Logger';

  log(first: unknown, ...rest: unknown[]) {
    write(this, 'log', [first, ...rest]);
    return this;
  }

  getLog() {
    return this.execution.host.logs.map((line) => line.text).join('\n');
  }

  clear() {
    this.execution.host.logs.length = 0;
  }
}

/** console, as Cloud Logging shows it. */
export class Console extends Service {
  static readonly emulates = 'console';

  log(...parts: unknown[]) {
    write(this, 'log', parts);
  }

  info(...parts: unknown[]) {
    write(this, 'info', parts);
  }

  warn(...parts: unknown[]) {
    write(this, 'warn', parts);
  }

  error(...parts: unknown[]) {
    write(this, 'error', parts);
  }

  debug(...parts: unknown[]) {
    write(this, 'debug', parts);
  }

  time() {}

  timeEnd() {}
}

function write(service: Service, level: LogLine['level'], parts: readonly unknown[]): void {
  service.execution.log(level, format(...parts.map(readable)));
}

function readable(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const { message, stack } = part as Partial<Error>;
  return typeof message === 'string' ? (stack ?? message) : JSON.stringify(part);
}
