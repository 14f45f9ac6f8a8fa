import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/Timeline', ...element('iclei-timeline') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** Change a control below to change this section and the HTML to paste. */
export const Playground: Story = {};

/** The city's own milestones appear among ICLEI's, each at its year, with a different mark and the city's name. */
export const OwnMilestones: Story = {
  name: 'Own milestones',
  args: {
    name: 'Lindenau',
    'slot-default': `<iclei-milestone year="1998">Lindenau joins ICLEI.</iclei-milestone>
<iclei-milestone year="2026">The <a href="#market">market hall</a> reopens, with solar panels on its roof.</iclei-milestone>`,
  },
};

/** The latest event comes first. */
export const NewestFirst: Story = {
  name: 'Newest first',
  args: {
    order: 'newest-first',
    'slot-default': '<iclei-milestone year="1998">Lindenau joins ICLEI.</iclei-milestone>',
  },
};

/** The city's own heading and introduction, and a link. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {
    'slot-heading': 'How it began',
    'slot-introduction': 'One city had an idea, and two hundred joined in.',
    'slot-actions': '<a href="#history">The history of Lindenau</a>',
  },
};

/** In a narrow column the years are above their events. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  ...pageWith(`<div style="inline-size: 300px">
  <iclei-timeline></iclei-timeline>
</div>`),
};
