/** What a frame with the add-on's page tells the workbench. */
export type FrameMessage =
  | {
      readonly flywheel: 'call';
      readonly call: string;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly flywheel: 'close' }
  | { readonly flywheel: 'focus' }
  | { readonly flywheel: 'store'; readonly key: string; readonly value: string | null }
  | { readonly flywheel: 'size'; readonly width?: number; readonly height?: number };

/** What the workbench tells a frame. */
export interface FrameResult {
  readonly flywheel: 'result';
  readonly call: string;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

interface Handlers {
  success?: ((value: unknown, userObject?: unknown) => void) | undefined;
  failure?: ((error: Error, userObject?: unknown) => void) | undefined;
  userObject?: unknown;
}

/**
 * A copy of an argument as it crosses to the server.
 * @param self this very function: it is handed into the frame as text, where it has no name
 * @throws Error for what HtmlService refuses: dates, functions, parts of the page
 */
export function legalArgument(value: unknown, path: string, self: typeof legalArgument): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (Array.isArray(value))
    return value.map((item, index) => self(item, `${path}[${index}]`, self));
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  if (typeof value !== 'object' || isDate || 'nodeType' in value) {
    throw new Error(`Failed due to illegal value in property: ${path}`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, self(item, key, self)] as const),
  );
}

/**
 * Gives a page `google.script.run` and `google.script.host` as HtmlService does. It runs inside the sandboxed frame as
 * text, so it may use nothing from outside itself.
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
export function googleScriptShim(legal: typeof legalArgument): void {
  const waiting = new Map<string, Handlers>();
  let count = 0;
  const frame = Math.random().toString(36).slice(2);
  const post = (message: object) => window.parent.postMessage(message, '*');

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name !== 'string' || name === 'then') return undefined;
          if (name === 'withSuccessHandler') {
            return (success: Handlers['success']) => runner({ ...handlers, success });
          }
          if (name === 'withFailureHandler') {
            return (failure: Handlers['failure']) => runner({ ...handlers, failure });
          }
          if (name === 'withUserObject') {
            return (userObject: unknown) => runner({ ...handlers, userObject });
          }
          return (...args: unknown[]) => {
            count += 1;
            const call = `${frame}-${count}`;
            const checked = args.map((argument, index) => legal(argument, String(index), legal));
            waiting.set(call, handlers);
            post({ flywheel: 'call', call, functionName: name, args: checked });
          };
        },
      },
    );

  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || data?.flywheel !== 'result') return;
    const { success, failure, userObject } = waiting.get(data.call) ?? {};
    waiting.delete(data.call);
    if (data.ok) {
      success?.(data.value, userObject);
      return;
    }
    const error = Object.assign(new Error(data.error?.message), { name: data.error?.name });
    if (failure) failure(error, userObject);
    else console.error(error);
  });

  const host = {
    close: () => post({ flywheel: 'close' }),
    editor: { focus: () => post({ flywheel: 'focus' }) },
    setWidth: (width: number) => post({ flywheel: 'size', width }),
    setHeight: (height: number) => post({ flywheel: 'size', height }),
    origin: 'https://docs.google.com',
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}
