export { IcleiAbout } from '../sections/about/about.js';
