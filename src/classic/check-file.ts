/** The path of the check relative to the bundle, and its integrity hash. The build inserts both. */
export const path = '' as string;
export const hash = '' as string;
