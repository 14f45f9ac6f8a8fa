export { prerender, type PrerenderOptions } from './prerender/page.js';
export { styleHashes } from './prerender/policy.js';
export { PrerenderError, type Problem } from './prerender/problem.js';
