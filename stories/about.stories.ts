import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/About', ...element('iclei-about') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** Change a control below to change this section and the HTML to paste. */
export const Playground: Story = {};

/** If the section is below a heading of your page, set its heading one level lower. The look does not change. */
export const HeadingLevel: Story = {
  name: 'Heading level',
  args: { 'heading-level': 3 },
};

/** The city describes ICLEI in its own words and adds a link to one of its pages. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {
    'slot-heading': 'Our network',
    'slot-introduction': 'Lindenau works with more than 1,500 towns and cities in ICLEI.',
    'slot-actions': '<a href="#partners">Our partner cities</a>',
  },
};

/** A French region of an English page: the nearest `lang` decides. */
export const FrenchRegion: Story = {
  name: 'French region',
  ...pageWith(`<div lang="fr">
  <iclei-about></iclei-about>
</div>`),
};

/** In a narrow column the heading is above the text. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  ...pageWith(`<div style="inline-size: 300px">
  <iclei-about></iclei-about>
</div>`),
};
