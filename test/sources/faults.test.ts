import { googleFault, httpFault } from '../../src/sources/faults';

const answer = (status: number, body: unknown = {}, headers = {}) => ({
  status,
  headers,
  body: JSON.stringify(body),
});
const reason = (text: string) => ({
  error: { errors: [{ reason: text }], message: 'call +1 555-0100 about token abc' },
});

describe('httpFault', () => {
  test.each([
    [200, null],
    [201, null],
    [301, 'rejected'],
    [400, 'rejected'],
    [401, 'signIn'],
    [403, 'forbidden'],
    [404, 'rejected'],
    [408, 'unavailable'],
    [429, 'throttled'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [0, 'unavailable'],
  ])('status %d is %s', (status, fault) => {
    expect(httpFault(answer(status))?.fault ?? null).toBe(fault);
  });

  test.each([
    ['7', '', 7000],
    ['0.5', '', 500],
    ['Sun, 01 Nov 2026 06:02:00 GMT', 'Sun, 01 Nov 2026 06:00:00 GMT', 120_000],
    ['Sun, 01 Nov 2026 05:00:00 GMT', 'Sun, 01 Nov 2026 06:00:00 GMT', 0],
    ['soon', '', null],
    ['', '', null],
  ])('Retry-After "%s" (at %s) waits %s ms', (told, date, waitMs) => {
    expect(httpFault(answer(429, {}, { 'retry-after': told, date }))?.retryAfterMs).toBe(waitMs);
  });

  test('passes on the code of a service, never its words', () => {
    expect(httpFault(answer(403, reason('commentsDisabled')))).toEqual({
      fault: 'forbidden',
      detail: 'commentsDisabled',
      retryAfterMs: null,
    });
    expect(httpFault(answer(403, reason('call +1 555-0100')))?.detail).toBe('');
    expect(httpFault({ status: 500, headers: {}, body: '<html>token abc</html>' })?.detail).toBe(
      '',
    );
  });
});

describe('googleFault', () => {
  test.each([
    [403, 'quotaExceeded', {}, 'usedUp'],
    [403, 'rateLimitExceeded', {}, 'throttled'],
    [429, 'RESOURCE_EXHAUSTED', {}, 'usedUp'],
    [429, 'RESOURCE_EXHAUSTED', { 'retry-after': '30' }, 'throttled'],
    [403, 'forbidden', {}, 'forbidden'],
    [401, 'authError', {}, 'signIn'],
    [503, 'backendError', {}, 'unavailable'],
  ])('%d %s %j is %s', (status, text, headers, fault) => {
    expect(googleFault(answer(status, reason(text), headers))?.fault).toBe(fault);
  });
});
