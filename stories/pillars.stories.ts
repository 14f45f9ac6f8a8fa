import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/Pillars', ...element('iclei-pillars') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** Change a control below to change this section and the HTML to paste. */
export const Playground: Story = {};

/** The three links lead to the city's own pages. */
export const OwnLinks: Story = {
  name: 'Own links',
  args: {
    'work-href': '/iclei/how-we-work/',
    'agendas-href': '/iclei/agendas/',
    'activities-href': '/iclei/activities/',
  },
};

/** The headings of the three pillars are one level below the section's heading. */
export const HeadingLevel: Story = {
  name: 'Heading level',
  args: { 'heading-level': 3 },
};

/** The city adds a sentence below the heading and a link after the pillars. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {
    'slot-introduction': 'This is how Lindenau takes part.',
    'slot-actions': '<a href="#projects">Projects in Lindenau</a>',
  },
};

/** You can style each part: here the cards and their links. */
export const StyledParts: Story = {
  name: 'Styled parts',
  args: {
    'part-pillar': 'border-block-start-width: 0.5em; border-radius: 0',
    'part-action': 'text-decoration: underline',
  },
};

/** In a narrow column the pillars are one below the other. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  ...pageWith(`<div style="inline-size: 300px">
  <iclei-pillars></iclei-pillars>
</div>`),
};
