/** The middle of what was measured, and how it grows. */

/**
 * The value below which a share of the values lies, between two of them where it falls there.
 *
 * @param {readonly number[]} values at least one.
 * @param {number} share from 0 to 1.
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** @param {readonly number[]} values at least one. */
export const median = (values) => quantile(values, 0.5);

/** The median with the quartiles around it. */
export const summary = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/**
 * The median, and the range that it would be in nineteen times of twenty if all were measured again,
 * which gets narrower with more values. For a normal distribution, whose quartiles are 1.349 standard
 * deviations apart, while its median strays by 1.253 of them over the root of the number.
 *
 * @param {readonly number[]} values at least one.
 */
export function estimate(values) {
  const { median: figure, low, high } = summary(values);
  const margin = (((1.96 * 1.253) / 1.349) * (high - low)) / Math.sqrt(values.length);
  return { figure, low: figure - margin, high: figure + margin };
}

/**
 * Each value in terms of its partner, which was measured in the same round: what slows the machine
 * down for a while slows both. Two zeros are the same; a pair with one zero has no ratio.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} partners as many.
 */
export const ratios = (values, partners) =>
  values
    .map((value, index) => (value === partners[index] ? 1 : value / partners[index]))
    .filter((ratio) => Number.isFinite(ratio));

/**
 * The power of the count that the time grows with: 1 where twice as many take twice as long, 2 where
 * they take four times as long. It is the slope of the straight line through the logarithms.
 *
 * @param {readonly (readonly [count: number, time: number])[]} points at least two counts.
 */
export function growthExponent(points) {
  const logs = points.map(([count, time]) => [Math.log(count), Math.log(time)]);
  const mean = (axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const variance = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return covariance / variance;
}

/** The same things in an order of chance. */
export function shuffled(things) {
  const rest = [...things];
  return things.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
}
