/**
 * The entry of scripts/prerender.js: gives the page the prerendering of the command. It defines no
 * element and changes nothing on the page but the property `icleiSite` of its window.
 */
import { prerender } from '../../src/prerender/page.js';
import { PrerenderError } from '../../src/prerender/problem.js';
import './global.js';

window.icleiSite = { ...window.icleiSite, prerender, PrerenderError };
