/** The entry of scripts/checker.js: registers `<page-checker>` and its parts. */
import { registerTool } from '../register.js';
import { elements } from './elements.js';

registerTool(elements);
