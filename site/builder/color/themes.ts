/** The themes to start from, as they are in the project's own files. */
import ministry from '../../assets/themes/ministry.css?raw';
import townHall from '../../assets/themes/town-hall.css?raw';
import youngCity from '../../assets/themes/young-city.css?raw';
import { color } from '../../../src/design/tokens.json';
import type { Starts } from './colors.js';
import { readStarts } from './starts.js';

let read: Starts | undefined;

/** They are read when they are needed, because the page comes to life sooner without. */
export const starts = (): Starts =>
  (read ??= readStarts({ color }, { 'town-hall': townHall, 'young-city': youngCity, ministry }));
