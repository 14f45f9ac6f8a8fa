export { IcleiHero } from '../sections/hero/hero.js';
