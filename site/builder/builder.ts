/** The entry of scripts/builder.js: registers `<embed-builder>` and its parts. */
import { registerTool } from '../register.js';
import { elements } from './elements.js';

registerTool(elements);
