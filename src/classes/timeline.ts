export { IcleiMilestone } from '../sections/timeline/milestone.js';
export { IcleiTimeline } from '../sections/timeline/timeline.js';
