import { register } from './sections/register.js';
import { IcleiImpactList } from './sections/impact-list/impact-list.js';

register({ 'iclei-impact-list': IcleiImpactList });

export { IcleiImpactList };
