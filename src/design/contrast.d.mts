/** The pairs of a text and its background, each with the contrast that it needs. */
export const pairs: readonly (readonly [text: string, ground: string, least: number])[];

/** The contrast of two colours, each given by its components in sRGB between 0 and 1. */
export function contrast(one: readonly number[], other: readonly number[]): number;
