/**
 * Fetches the check, which processes the queue and opens its panel if the page's address ends in
 * `#iclei-check`. The bundles replace this module with their own way to fetch it.
 */
export const loadCheck = (): Promise<unknown> => import('../check/index.js');
