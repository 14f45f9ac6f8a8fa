import { register } from './sections/register.js';
import { IcleiAbout } from './sections/about/about.js';

register([IcleiAbout]);

export { IcleiAbout };
