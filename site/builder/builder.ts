/** The entry of scripts/builder.js: registers `<embed-builder>` and its parts. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { registerTool } from '../register.js';
import { built, groups } from './elements.js';

registerTool(built, ...groups);
