export { IcleiPillars } from '../sections/pillars/pillars.js';
