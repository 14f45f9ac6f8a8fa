import type { prerender } from '../../src/prerender/page.js';
import type { PrerenderError } from '../../src/prerender/problem.js';

declare global {
  /** What the site's scripts that load late give to those that ask for them. */
  interface IcleiSite {
    /** From scripts/prerender.js: writes the content of the sections into a page's HTML. */
    prerender?: typeof prerender;
    /** From scripts/prerender.js: what `prerender` throws for a page that it cannot change. */
    PrerenderError?: typeof PrerenderError;
  }
  interface Window {
    icleiSite?: IcleiSite;
  }
}
