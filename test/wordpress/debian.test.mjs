/** The plugin on the oldest WordPress that it supports. */
import { suitesOn } from './suites.mjs';

suitesOn('6.1');
