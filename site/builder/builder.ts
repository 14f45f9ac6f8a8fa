/** The entry of scripts/builder.js: registers `<embed-builder>` and its parts. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { registerTool } from '../register.js';

registerTool(() => import('./elements.js'));
