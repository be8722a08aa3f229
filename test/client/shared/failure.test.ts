import { failureOf } from '../../../src/client/shared/failure';

describe('failureOf', () => {
  // Messages as users report them: issuetracker.google.com/issues/69270374 and related threads.
  test.each([
    [
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      true,
      'accounts',
    ],
    ['PERMISSION_DENIED', true, 'accounts'],
    ['Authorization is required to perform that action.', true, 'accounts'],
    ['NetworkError: Connection failure due to HTTP 0', false, 'offline'],
    ['ScriptError: Exceeded maximum execution time', true, 'unreachable'],
    ['', true, 'unreachable'],
  ])('"%s" (online: %s) is %s', (message, isOnline, kind) => {
    expect(failureOf(new Error(message), isOnline)).toEqual({ kind, detail: message });
  });

  test.each([['a plain text'], [undefined], [null], [7]])('takes %j, too', (error) => {
    expect(failureOf(error, true).kind).toBe('unreachable');
  });
});
