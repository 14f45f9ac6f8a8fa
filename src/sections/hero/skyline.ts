/** A window of the skyline, by its column from the left and its floor from the ground. */
export interface Window {
  readonly column: number;
  readonly floor: number;
}

/** The windows of a skyline, those with light and those without. */
export interface Skyline {
  readonly lit: readonly Window[];
  readonly dark: readonly Window[];
  readonly columns: number;
  readonly floors: number;
}

/** Floors of each column: 90 windows, which three divides, so that exactly two in three can be lit. */
export const heights: readonly number[] = [3, 5, 4, 8, 6, 10, 7, 12, 9, 6, 8, 4, 5, 3];

/**
 * Lights exactly two of every three windows, counted column by column from the ground. The dark
 * one of each three moves, so that no pattern of stripes appears.
 *
 * @param floors the floors of each column.
 */
export function drawSkyline(floors: readonly number[]): Skyline {
  const windows = floors.flatMap((height, column) =>
    // Not by Array.from, whose second argument is unknown to what Prototype and MooTools put there.
    [...Array(height).keys()].map((floor) => ({ column, floor })),
  );
  const isDark = (index: number) => index % 3 === (Math.floor(index / 3) * 2 + 1) % 3;
  return {
    lit: windows.filter((_, index) => !isDark(index)),
    dark: windows.filter((_, index) => isDark(index)),
    columns: floors.length,
    floors: Math.max(...floors),
  };
}
