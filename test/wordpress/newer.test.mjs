/** The plugin on a newer WordPress, in which the editor shows posts in a frame and scripts can be modules. */
import { suitesOn } from './suites.mjs';

suitesOn(process.env.WORDPRESS ?? '6.5');
