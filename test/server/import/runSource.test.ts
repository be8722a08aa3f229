import { say } from '../../../src/ground/text/text';
import type { ApiFault } from '../../../workbench/apis/apiFaults';
import { sampleOrders, shopifyApi } from '../../../workbench/apis/shopifyApi';
import { expectAll, finish, first, secret, shop } from '../../support/sampleShop';

describe('a good import', () => {
  test('brings every order once, with money, codes and visits', () => {
    const world = shop(200);
    expect(world.run()).toMatchObject({
      result: 'done',
      added: 200,
      changed: 0,
      done: 200,
      total: 200,
    });
    expectAll(world, 200);
    expect(world.rows('Conversions')[2]).toMatchObject({
      conversion_id: '#1003',
      utm_content: 'mina-ig_1',
      landing_page: 'https://shop.example/serum',
      new_customer: true,
      status: 'valid',
    });
    expect(world.rows('Conversions')[7]).toMatchObject({ revenue: 27, refunded: 10 });
  });

  test('a second import asks for late changes only and changes nothing', () => {
    const world = shop(200);
    world.run();
    world.nowMs += 3_600_000;
    const before = world.requests;
    // the overlap of an hour holds the last seven orders
    expect(world.run()).toMatchObject({ result: 'done', added: 0, changed: 0, done: 7 });
    expect(world.requests - before).toBe(1);
    expectAll(world, 200);
  });

  test('a refund that comes late is taken over', () => {
    const world = shop(50);
    world.run();
    const orders = sampleOrders(50, first).map((order, index) =>
      index === 3 ? { ...order, refunded: 5, updatedAtMs: first + 90 * 86_400_000 } : order,
    );
    world.api = shopifyApi({ orders, secret, nowMs: () => world.nowMs });
    expect(world.run()).toMatchObject({ added: 0, changed: 1 });
    expect(world.rows('Conversions')[3]).toMatchObject({ refunded: 5 });
  });

  test('a token without customers still brings the orders, and says what is missing', () => {
    const world = shop(20, [], { hidesCustomers: true });
    const { notes, result } = world.run();
    expect(result).toBe('done');
    expect(world.rows('Conversions')[0]).toMatchObject({ customer_id: null });
    expect(notes.map((note) => say(note, 'en'))).toEqual([
      expect.stringContaining('read_customers'),
    ]);
  });
});

describe('faults: nothing lost, nothing doubled, the user told what to do', () => {
  test.each([
    [
      '401',
      [{ atRequest: 2, kind: 'unauthorized' }],
      'failed',
      /no longer accepts the token: connect it again/,
    ],
    [
      '403',
      [{ atRequest: 2, kind: 'forbidden' }],
      'failed',
      /refuses access \(PERMISSION_DENIED\): give the token/,
    ],
    [
      'a field that vanished',
      [{ atRequest: 2, kind: 'vanished', field: 'subtotalPriceSet' }],
      'failed',
      /no longer sends orders\.nodes\.subtotalPriceSet/,
    ],
    [
      'torn answers without end',
      [2, 3, 4, 5, 6].map((atRequest) => ({ atRequest, kind: 'torn' })),
      'failed',
      /an answer that is torn/,
    ],
    [
      '500 without end',
      [2, 3, 4, 5, 6].map((atRequest) => ({ atRequest, kind: 'serverError' })),
      'failed',
      /does not answer: nothing is lost/,
    ],
  ] as const)('%s', (_, faults, result, sentence) => {
    const world = shop(200, faults as readonly ApiFault[]);
    const outcome = world.run();
    expect(outcome.result).toBe(result);
    expect(say(outcome.message, 'en')).toMatch(sentence);
    expect(world.rows('Conversions')).toHaveLength(70);
    world.api = shopifyApi({ orders: sampleOrders(200, first), secret, nowMs: () => world.nowMs });
    finish(world);
    expectAll(world, 200);
  });

  test('429 with Retry-After: waits just as long and goes on', () => {
    const world = shop(200, [{ atRequest: 2, kind: 'tooMany', retryAfterSeconds: 7 }]);
    expect(world.run().result).toBe('done');
    expect(world.slept[0]).toBe(7000);
    expectAll(world, 200);
  });

  test('429 with a long Retry-After: leaves the service alone until then', () => {
    const world = shop(200, [{ atRequest: 2, kind: 'tooMany', retryAfterSeconds: 1200 }]);
    expect(world.run()).toMatchObject({ result: 'failed', added: 70 });
    const before = world.requests;
    const waiting = world.run();
    expect(waiting.result).toBe('waiting');
    expect(say(waiting.message, 'en')).toMatch(/wait 20 more minutes/);
    expect(world.requests).toBe(before);
    world.nowMs += 1_200_000;
    expect(world.run().result).toBe('done');
    expectAll(world, 200);
  });

  test('500 twice, then success: twice as long each time', () => {
    const world = shop(200, [
      { atRequest: 2, kind: 'serverError' },
      { atRequest: 3, kind: 'serverError' },
    ]);
    expect(world.run().result).toBe('done');
    expect(world.slept.slice(0, 2)).toEqual([1000, 2000]);
    expectAll(world, 200);
  });

  test('a torn answer is asked for again', () => {
    const world = shop(200, [{ atRequest: 2, kind: 'torn' }]);
    expect(world.run().result).toBe('done');
    expectAll(world, 200);
  });

  test('a page that repeats is asked for again', () => {
    const world = shop(200, [{ atRequest: 2, kind: 'repeated' }]);
    expect(world.run().result).toBe('done');
    expectAll(world, 200);
  });

  test('a page that repeats without end stops the import instead of going round in circles', () => {
    const faults = [2, 3, 4, 5, 6].map((atRequest) => ({ atRequest, kind: 'repeated' as const }));
    const world = shop(200, faults);
    const outcome = world.run();
    expect(outcome.result).toBe('failed');
    expect(say(outcome.message, 'en')).toMatch(/sent the same page again/);
    expect(world.rows('Conversions')).toHaveLength(70);
    finish(world);
    expectAll(world, 200);
  });

  test('pages that go round in a ring stop the import, too', () => {
    const world = shop(200);
    const api = world.api;
    world.api = (request, given) => {
      const answer = api(request, given);
      return {
        ...answer,
        body: answer.body
          .replace('"cursor-140"', 'null')
          .replace('"endCursor":null', '"endCursor":"null"'),
      };
    };
    const outcome = world.run();
    expect(outcome.result).toBe('failed');
    expect(new Set(world.rows('Conversions').map((row) => row.conversion_id)).size).toBe(
      world.rows('Conversions').length,
    );
  });

  test('the bucket of points is empty: waits until it holds a page', () => {
    const world = shop(1000, [], { pointsPerSecond: 100 });
    expect(world.run().result).toBe('done');
    expect(world.slept.length).toBeGreaterThan(5);
    expectAll(world, 1000);
  });

  test.each(['beforeMerge', 'afterMerge'] as const)('killed after six minutes, %s', (moment) => {
    const world = shop(200);
    world.dies = moment;
    expect(() => world.run()).toThrow('Exceeded maximum execution time');
    finish(world);
    expectAll(world, 200);
  });
});
