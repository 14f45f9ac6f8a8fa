/** The entry of scripts/builder.js: registers `<embed-builder>` and its parts. */
import { registerTool } from '../register.js';
import { groups } from './elements.js';

registerTool(...groups);
