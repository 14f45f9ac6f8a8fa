/**
 * Fetches the check, which takes over what waits in the queue, and opens its panel where the page's
 * address asks for it. The builds put another way to fetch it here.
 */
export const loadCheck = (): Promise<unknown> => import('../check/index.js');
