/** What an application has that registers the classes itself, under names that begin with its own word: `?prefix=city`. */
import { IcleiAbout } from '../../../dist/classes/about.js';
import { IcleiHero } from '../../../dist/classes/hero.js';
import { IcleiImpact, IcleiImpactList } from '../../../dist/classes/impact-list.js';
import { IcleiLangSwitch } from '../../../dist/classes/lang-switch.js';
import { IcleiPillars } from '../../../dist/classes/pillars.js';
import { IcleiMilestone, IcleiTimeline } from '../../../dist/classes/timeline.js';

// The entries before their sections, as the site says.
const classes = {
  hero: IcleiHero,
  about: IcleiAbout,
  pillars: IcleiPillars,
  milestone: IcleiMilestone,
  timeline: IcleiTimeline,
  impact: IcleiImpact,
  'impact-list': IcleiImpactList,
  'lang-switch': IcleiLangSwitch,
};

/** Registers all classes in a registry, for the whole page or for a part of it. */
export function defineAll(prefix, registry = customElements) {
  for (const [name, Class] of Object.entries(classes)) registry.define(`${prefix}-${name}`, Class);
}

const { searchParams } = new URL(import.meta.url);
if (searchParams.has('prefix')) defineAll(searchParams.get('prefix'));
