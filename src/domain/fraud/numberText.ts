/** A share as a person reads it: 0.183 is "18%", 0.0052 is "0.52%". */
export function percentText(share: number): string {
  const percent = share * 100;
  const digits = percent !== 0 && Math.abs(percent) < 1 ? 2 : Math.abs(percent) < 10 ? 1 : 0;
  return `${trimZeros(percent.toFixed(digits))}%`;
}

/** A count with thousands separated: 27600 is "27,600". */
export function countText(count: number): string {
  const digits = String(Math.round(Math.abs(count)));
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return count < 0 && digits !== '0' ? `-${grouped}` : grouped;
}

/** A figure with at most two significant decimals. */
export function figureText(figure: number): string {
  if (Math.abs(figure) >= 10) return countText(figure);
  return trimZeros(Number(figure.toPrecision(2)).toFixed(Math.abs(figure) < 0.1 ? 4 : 2));
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}
