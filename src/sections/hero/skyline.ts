/** A window of the skyline: its column, counted from the left, and its floor, counted from the ground. */
export interface Window {
  readonly column: number;
  readonly floor: number;
}

export interface Skyline {
  readonly lit: readonly Window[];
  readonly dark: readonly Window[];
  readonly columns: number;
  readonly floors: number;
}

/** The floors of each column: 90 windows, a multiple of three, so that exactly two in three can be lit. */
export const heights: readonly number[] = [3, 5, 4, 8, 6, 10, 7, 12, 9, 6, 8, 4, 5, 3];

/**
 * Lights exactly two of every three windows, counted column by column from the ground. Which one of
 * the three is dark varies, so that no stripes appear.
 *
 * @param floors the number of floors of each column.
 */
export function drawSkyline(floors: readonly number[]): Skyline {
  const windows = floors.flatMap((height, column) =>
    // Prototype and MooTools replace Array.from with a version that ignores its second argument.
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
