import fc from 'fast-check';
import { dayText } from '../../../src/ground/time/calendarDay';
import { zoneClock } from '../../../src/ground/time/zoneClock';
import { isZone } from '../../../src/ground/time/zoneOffsets';

const zones = [
  'UTC',
  'Asia/Seoul',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Sao_Paulo',
];

test.each([
  ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59'],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
  ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00'],
  ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00'],
])('%s: %s is %s on the wall (IANA tz database)', (zone, iso, wall) => {
  expect(new Date(zoneClock(zone).wallOf(Date.parse(iso))).toISOString().slice(0, 19)).toBe(wall);
});

test.each([
  ['a time clocks skip', '2026-03-29T02:30:00', '2026-03-29T01:30:00Z'],
  ['a time that occurs twice', '2026-10-25T02:30:00', '2026-10-25T00:30:00Z'],
  ['the last moment before the gap', '2026-03-29T01:59:59', '2026-03-29T00:59:59Z'],
  ['the first after it', '2026-03-29T03:00:00', '2026-03-29T01:00:00Z'],
  ['the evening before it', '2026-03-28T20:00:00', '2026-03-28T19:00:00Z'],
  ['the evening after it', '2026-03-29T20:00:00', '2026-03-29T18:00:00Z'],
  ['the first after the hour that occurs twice', '2026-10-25T03:00:00', '2026-10-25T02:00:00Z'],
  ['the evening after it', '2026-10-25T20:00:00', '2026-10-25T19:00:00Z'],
])('Berlin, %s: %s is %s (RFC 5545)', (_, wall, iso) => {
  expect(zoneClock('Europe/Berlin').instantOf(Date.parse(`${wall}Z`))).toBe(Date.parse(iso));
});

test('the day of an instant is the day Intl shows', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) }),
      (zone, instant) => {
        const shown = new Intl.DateTimeFormat('en-CA', {
          timeZone: zone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        }).format(instant);
        expect(dayText(zoneClock(zone).dayOf(instant))).toBe(shown);
      },
    ),
    { numRuns: 150 },
  );
});

test('a day starts at its first instant', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 11_000, max: 25_000 }),
      (zone, day) => {
        const clock = zoneClock(zone);
        const start = clock.startOf(day);
        expect(clock.dayOf(start)).toBe(day);
        expect(clock.dayOf(start - 1)).toBe(day - 1);
      },
    ),
    { numRuns: 150 },
  );
});

test('unknown zones are recognised', () => {
  expect([isZone('Asia/Seoul'), isZone('Mars/Olympus')]).toEqual([true, false]);
});
