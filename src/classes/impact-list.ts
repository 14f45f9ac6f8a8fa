export { IcleiImpact } from '../sections/impact-list/impact.js';
export { IcleiImpactList } from '../sections/impact-list/impact-list.js';
