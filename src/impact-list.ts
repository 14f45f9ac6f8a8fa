import { register } from './sections/register.js';
import { IcleiImpact } from './sections/impact-list/impact.js';
import { IcleiImpactList } from './sections/impact-list/impact-list.js';

register({ 'iclei-impact': IcleiImpact, 'iclei-impact-list': IcleiImpactList });

export { IcleiImpact, IcleiImpactList };
