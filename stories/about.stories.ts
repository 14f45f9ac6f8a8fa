import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/About', ...element('iclei-about') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** What every control below changes, with the HTML to paste for it. */
export const Playground: Story = {};

/** Below a heading of the page, the section's heading is one level lower. It looks the same. */
export const HeadingLevel: Story = {
  name: 'Heading level',
  args: { 'heading-level': 3 },
};

/** The city says in its own words what ICLEI is to it, and leads on to a page of its own. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {
    'slot-heading': 'Our network',
    'slot-introduction': 'Lindenau works with more than 1,500 towns and cities in ICLEI.',
    'slot-actions': '<a href="#partners">Our partner cities</a>',
  },
};

/** A region of an English page in French: the nearest `lang` decides. */
export const FrenchRegion: Story = {
  name: 'French region',
  ...pageWith(`<div lang="fr">
  <iclei-about></iclei-about>
</div>`),
};

/** In a column the heading goes above the text. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  ...pageWith(`<div style="inline-size: 300px">
  <iclei-about></iclei-about>
</div>`),
};
