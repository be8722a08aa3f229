import { textWidth } from './shortName';

/** A circle that would like its name beside it, in pixels. */
export interface NamedCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

/** Where a name stands: its baseline and which of its ends is at x. */
export interface PlacedLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LETTER_WIDTH = 5.8;
const ASCENT = 9;
const DESCENT = 3;
const GAP = 4;

/** Names that can be read: above, below or beside their circles, none over another; the rest is left out. */
export function placedLabels(circles: readonly NamedCircle[], frame: Box): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [];
  for (const circle of circles) {
    const others = circles.filter((other) => other !== circle).map(boxOfCircle);
    const spot = spotsOf(circle).find((label) => {
      const box = boxOfLabel(label);
      return isInside(box, frame) && ![...taken, ...others].some((other) => overlaps(box, other));
    });
    if (!spot) continue;
    placed.push(spot);
    taken.push(boxOfLabel(spot));
  }
  return placed;
}

function spotsOf({ x, y, radius, name }: NamedCircle): PlacedLabel[] {
  const middle = y + (ASCENT - DESCENT) / 2;
  return [
    { name, x, y: y - radius - GAP, anchor: 'middle' },
    { name, x, y: y + radius + GAP + ASCENT, anchor: 'middle' },
    { name, x: x + radius + GAP, y: middle, anchor: 'start' },
    { name, x: x - radius - GAP, y: middle, anchor: 'end' },
  ];
}

function boxOfLabel({ name, x, y, anchor }: PlacedLabel): Box {
  const width = LETTER_WIDTH * textWidth(name);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return { left: x - before, right: x - before + width, top: y - ASCENT, bottom: y + DESCENT };
}

function boxOfCircle({ x, y, radius }: NamedCircle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}
