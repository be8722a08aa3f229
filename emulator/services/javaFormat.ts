const SPECIFIER = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/**
 * Text by a template in the style of sprintf, as Utilities.formatString takes it: %s %d %f %e %x %o %c %b %%.
 *
 * @throws Error for a conversion that is not emulated
 */
export function javaFormat(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(SPECIFIER, (_match, place, flags, width, precision, conversion) => {
    if (conversion === '%') return '%';
    if (conversion === 'n') return '\n';
    const value = values[place === undefined ? next++ : Number(place) - 1];
    const text = converted(value, conversion, flags, precision);
    return padded(text, Number(width ?? 0), flags, /[dfexo]/i.test(conversion));
  });
}

function converted(
  value: unknown,
  conversion: string,
  flags: string,
  precision: string | undefined,
): string {
  const places = precision === undefined ? 6 : Number(precision);
  switch (conversion) {
    case 's':
      return String(value).slice(0, precision === undefined ? undefined : places);
    case 'd':
    case 'i':
      return signed(Math.trunc(Number(value)), flags, (size) => String(size));
    case 'f':
      return signed(Number(value), flags, (size) => size.toFixed(places));
    case 'e':
      return Number(value).toExponential(places);
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'c':
      return String(value).charAt(0);
    case 'b':
      return String(value === true);
    default:
      throw new Error(`The conversion %${conversion} of formatString is not emulated`);
  }
}

function signed(value: number, flags: string, write: (size: number) => string): string {
  const plain = write(Math.abs(value));
  const text = flags.includes(',') ? plain.replace(/\B(?<!\..*)(?=(\d{3})+(?!\d))/g, ',') : plain;
  if (value < 0) return `-${text}`;
  return flags.includes('+') ? `+${text}` : text;
}

function padded(text: string, width: number, flags: string, isNumber: boolean): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || !isNumber) return text.padStart(width);
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
