/** The entry of scripts/checker.js: registers `<page-checker>` and its parts. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { registerTool } from '../register.js';

registerTool(() => import('./elements.js'));
