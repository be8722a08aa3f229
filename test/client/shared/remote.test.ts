import { createRemote, type ScriptRunner } from '../../../src/client/shared/remote';

/** A runner that answers every call with this text, or fails with this error. */
function runner(answer: { text: unknown } | { error: unknown }): ScriptRunner {
  const make = (
    success: (text: unknown) => void,
    failure: (error: unknown) => void,
  ): ScriptRunner => ({
    withSuccessHandler: (handler) => make(handler, failure),
    withFailureHandler: (handler) => make(success, handler),
    callEndpoint: () => ('text' in answer ? success(answer.text) : failure(answer.error)),
  });
  return make(
    () => undefined,
    () => undefined,
  );
}

describe('createRemote', () => {
  test.each([
    [
      'a value',
      { text: '{"ok":true,"value":{"tab":"Posts"}}' },
      { ok: true, value: { tab: 'Posts' } },
    ],
    [
      'a refusal',
      { text: '{"ok":false,"code":"input","message":"no"}' },
      { ok: false, failure: { kind: 'refused', code: 'input', message: 'no' } },
    ],
    // Google hands over nothing at all when an answer holds a Date.
    ['nothing', { text: undefined }, { ok: false, failure: { kind: 'unreachable' } }],
    ['half an answer', { text: '{"ok":tr' }, { ok: false, failure: { kind: 'unreachable' } }],
    ['null', { text: 'null' }, { ok: false, failure: { kind: 'unreachable' } }],
    [
      'an error',
      { error: new Error('PERMISSION_DENIED') },
      { ok: false, failure: { kind: 'accounts' } },
    ],
  ])('%s', async (_what, answer, expected) => {
    const remote = createRemote(
      () => runner(answer),
      () => true,
    );
    await expect(remote('showTab', { tab: 'Posts' })).resolves.toMatchObject(expected);
  });

  test('outside a spreadsheet it fails instead of waiting for ever', async () => {
    const remote = createRemote(
      () => undefined,
      () => true,
    );
    await expect(remote('openSidebar', {})).resolves.toMatchObject({ ok: false });
  });
});
