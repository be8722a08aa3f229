import type { SeededRandom } from './seededRandom';

/** A way for followers to arrive: the share that has arrived so many days after the beginning. */
export interface GrowthShape {
  readonly name: string;
  readonly bought: boolean;
  /** Draws one arrival of this kind. */
  draw(random: SeededRandom): (days: number) => number;
}

/** Attention that fades with a half-life, from any hour of a day on, with a small lasting lift. */
export function attention(halfLifeDays: number): GrowthShape {
  return {
    name: `attention, half-life ${halfLifeDays} days`,
    bought: false,
    draw: (random) => {
      const begin = random.next() < 0.4 ? 0 : random.next();
      const lift = 0.008 * random.next();
      return after(begin, (days) => 1 - 2 ** (-days / halfLifeDays) + lift * days);
    },
  };
}

/** A giveaway: an even stream for five to seven days that ends, some leaving again afterwards. */
export const giveaway: GrowthShape = {
  name: 'giveaway of 5-7 days',
  bought: false,
  draw: (random) => {
    const width = 5 + 2 * random.next();
    const begin = random.next();
    const late = random.next() < 0.5 ? 0 : 0.15;
    const left = random.next() < 0.5 ? 0 : 0.2 * random.next();
    return after(
      begin,
      (days) =>
        (1 - late) * share(days, width) +
        late * (days <= width ? 0 : 1 - 2 ** (-(days - width) / 0.7)) -
        left * share(days - width, 14),
    );
  },
};

/** Bought followers, delivered within a day or over two. */
export const atOnce: GrowthShape = {
  name: 'delivered within 1-2 days',
  bought: true,
  draw: (random) => {
    const width = random.next() < 0.5 ? 1 : 2;
    const loss = lossOf(random);
    return (days) => share(days, width) - loss(days - width);
  },
};

/** Bought followers, an even stream over five to ten days. */
export const drip: GrowthShape = {
  name: 'delivered over 5-10 days',
  bought: true,
  draw: (random) => {
    const width = 5 + random.integer(6);
    const loss = lossOf(random);
    return (days) => share(days, width) - loss(days - width);
  },
};

/** Bought followers, 50, 20, 15, 10 and 5 % on five days in a row. */
export const frontLoaded: GrowthShape = {
  name: 'front-loaded 50/20/15/10/5 %',
  bought: true,
  draw: (random) => {
    const loss = lossOf(random);
    const steps = [0.5, 0.2, 0.15, 0.1, 0.05];
    return (days) =>
      steps.reduce((sum, step, index) => sum + step * share(days - index, 1), 0) - loss(days - 5);
  },
};

/** Bought followers in two deliveries, three to six days apart. */
export const twoSteps: GrowthShape = {
  name: 'two deliveries 3-6 days apart',
  bought: true,
  draw: (random) => {
    const gap = 3 + random.integer(4);
    const first = 0.4 + 0.2 * random.next();
    const loss = lossOf(random);
    return (days) =>
      first * share(days, 1) + (1 - first) * share(days - gap, 1) - loss(days - gap - 1);
  },
};

/** What is lost again over a month: nothing in a third of the cases, else up to three quarters. */
function lossOf(random: SeededRandom): (days: number) => number {
  const lost = random.pick([0, 0.25, 0.75]);
  return (days) => lost * share(days, 30);
}

function after(begin: number, arrived: (days: number) => number): (days: number) => number {
  return (days) => (days <= begin ? 0 : arrived(days - begin));
}

function share(days: number, width: number): number {
  return Math.min(1, Math.max(0, days / width));
}
