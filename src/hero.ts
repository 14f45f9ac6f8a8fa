import { register } from './sections/register.js';
import { IcleiHero } from './sections/hero/hero.js';

register([IcleiHero]);

export { IcleiHero };
