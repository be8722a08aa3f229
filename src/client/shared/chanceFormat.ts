/** Beyond this a chance is not told more exactly. */
const SURE = 0.99;

/** Chances as a percent format writes them: nothing is ever certain, so never 0% or 100%. */
export function chanceFormat(percent: Intl.NumberFormat): (chance: number) => string {
  return (chance) => {
    if (chance > SURE) return `>${percent.format(SURE)}`;
    return chance < 1 - SURE ? `<${percent.format(1 - SURE)}` : percent.format(chance);
  };
}
