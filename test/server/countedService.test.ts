import { countedService } from '../../src/server/countedService';

/** A service of Google's, as far as it hands out others and takes them back. */
class Service {
  readonly taken: unknown[] = [];

  part() {
    return new Service();
  }

  take(given: unknown) {
    this.taken.push(given);
  }
}

describe('a stand-in of a service', () => {
  const service = new Service();
  const standIn = countedService(service);
  const part = standIn.part();

  test('is no service itself: what it hands out is a stand-in', () => {
    standIn.take(part);
    expect(service.taken.pop()).not.toBe(part);
    expect(service.taken).toHaveLength(0);
  });

  // Google's own methods refuse anything but their own objects: setRanges([range]) stopped the run.
  test.each([
    ['alone', part, (taken: unknown) => taken],
    ['in a list', [part, part], (taken: unknown) => (taken as unknown[])[1]],
    ['in a rectangle', [[null, part]], (taken: unknown) => (taken as unknown[][])[0]?.[1]],
    [
      'in options',
      { template: part },
      (taken: unknown) => Reflect.get(taken as object, 'template'),
    ],
  ])('gives Google the service behind what it handed out: %s', (_how, given, pick) => {
    standIn.take(given);
    const taken = pick(service.taken.pop());
    expect(taken).toBeInstanceOf(Service);
    (taken as Service).take('x');
    part.take('y');
    expect((taken as Service).taken.slice(-2)).toEqual(['x', 'y']);
  });

  test('hands lists of values on as they are', () => {
    const values = [
      [1, null],
      ['a', new Date(0)],
    ];
    standIn.take(values);
    expect(service.taken.pop()).toBe(values);
  });
});

test('enums and other objects reach Google as themselves', () => {
  const service = new Service();
  const kind = Object.freeze({ name: 'SHEET' });
  countedService(service).take(kind);
  expect(service.taken.pop()).toBe(kind);
});
