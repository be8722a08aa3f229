import { emulatedBook, START } from './emulatedBook';

const { result, refusal } = emulatedBook();

describe('Utilities.formatDate is Java’s SimpleDateFormat', () => {
  // Expected texts by hand from the javadoc of SimpleDateFormat.
  test.each([
    ['yyyy-MM-dd', 'Asia/Seoul', '2026-03-04'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Seoul', '2026-03-04T14:06:07+09:00'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Etc/UTC', '2026-03-04T05:06:07Z'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", 'America/New_York', '2026-03-04T00:06:07.000-0500'],
    ['EEE, d MMM yy h:mm a', 'Asia/Seoul', 'Wed, 4 Mar 26 2:06 PM'],
    ['EEEE MMMM', 'Etc/UTC', 'Wednesday March'],
    ['u D w', 'Etc/UTC', '3 63 10'],
    ["''yy'' 'o''clock'", 'Etc/UTC', "'26' o'clock"],
    ['HH', 'GMT+2', '07'],
    ['kk:mm', 'America/New_York', '24:06'],
  ])('%s in %s', (pattern, zone, expected) => {
    const quoted = JSON.stringify(pattern);
    expect(result(`return Utilities.formatDate(new Date(${START}), '${zone}', ${quoted})`)).toBe(
      expected,
    );
  });

  test('YYYY is the week’s year, the classic trap', () => {
    const text =
      "return Utilities.formatDate(new Date(Date.UTC(2025, 11, 29)), 'Etc/UTC', 'YYYY yyyy')";
    expect(result(text)).toBe('2026 2025');
  });

  test.each([
    ["new Date(), 'Mars/Olympus', 'yyyy'", 'Invalid argument: timeZone'],
    ["new Date(), 'Etc/UTC', 'Q'", "Illegal pattern character 'Q'"],
    ["'2026-03-04', 'Etc/UTC', 'yyyy'", "don't match the method signature"],
  ])('(%s) throws', (args, words) => {
    expect(refusal(`Utilities.formatDate(${args})`)).toContain(words);
  });

  test('daylight saving time changes within a day', () => {
    const at = (hour: number) =>
      result(
        `return Utilities.formatDate(new Date(Date.UTC(2026, 2, 29, ${hour})), 'Europe/Berlin', 'HH')`,
      );
    expect([at(0), at(1), at(2)]).toEqual(['01', '03', '04']);
  });
});

describe('bytes and text', () => {
  test.each([
    ["Utilities.base64Encode('가?>')", '6rCAPz4='],
    ["Utilities.base64EncodeWebSafe('가?>')", '6rCAPz4='],
    ['Utilities.base64EncodeWebSafe([-1, -2])', '__4='],
    ["Utilities.newBlob(Utilities.base64Decode('6rCA')).getDataAsString()", '가'],
    // Test vectors of RFC 1321 and FIPS 180.
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '').map((b) => (b & 255).toString(16).padStart(2, '0')).join('')",
      'd41d8cd98f00b204e9800998ecf8427e',
    ],
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4)",
      [-70, 120, 22, -65],
    ],
    // RFC 4231, test case 2.
    [
      "Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe').slice(0, 4)",
      [0x5b, -0x24, -0x3f, 0x46],
    ],
    [
      'Utilities.parseCsv(\'a,"b,""c"""\\n1,2\\n\')',
      [
        ['a', 'b,"c"'],
        ['1', '2'],
      ],
    ],
    ["Utilities.parseCsv('a;b', ';')", [['a', 'b']]],
    ['/^[0-9a-f-]{36}$/.test(Utilities.getUuid())', true],
  ])('%s', (expression, expected) => {
    expect(result(`return ${expression}`)).toEqual(expected);
  });

  test('sleeping longer than five minutes at once is refused', () => {
    expect(refusal('Utilities.sleep(300001)')).toContain('Invalid argument');
  });
});

test('the script’s zone and the spreadsheet’s are two things', () => {
  const zones =
    'return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()]';
  expect(result(zones)).toEqual(['Etc/UTC', 'Asia/Seoul']);
});
