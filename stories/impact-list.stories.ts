import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/Impact list', ...element('iclei-impact-list') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** Change a control below to change this section and the HTML to paste. */
export const Playground: Story = {};

/** Only the statements, which contain all the numbers. */
export const NoFigures: Story = {
  name: 'No figures',
  args: { 'no-figures': true },
};

/** The city's own impacts follow ICLEI's: figures after figures, statements after statements. */
export const OwnImpacts: Story = {
  name: 'Own impacts',
  args: {
    name: 'Lindenau',
    'slot-default': `<iclei-impact value="500">trees planted this winter</iclei-impact>
<iclei-impact value="42%">of our roofs carry solar panels</iclei-impact>
<iclei-impact>We heat <a href="#schools">all our schools</a> without oil and gas.</iclei-impact>`,
  },
};

/** Twelve figures are in rows of four if there is room for five, and in shorter rows if there is less. */
export const ManyOwnImpacts: Story = {
  name: 'Many own impacts',
  args: {
    name: 'Lindenau',
    'slot-default': Array.from(
      { length: 12 },
      (_, index) => `<iclei-impact value="${index + 1}">of our twelve districts</iclei-impact>`,
    ).join('\n'),
  },
};

/** The city's own heading and introduction, and a link. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {
    'slot-heading': 'What we achieve together',
    'slot-introduction': 'Lindenau is one of more than 1,500 members.',
    'slot-actions': '<a href="#report">Our report of 2026</a>',
  },
};

/** In a narrow column the figures are in two columns, or in one. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  ...pageWith(`<div style="inline-size: 300px">
  <iclei-impact-list></iclei-impact-list>
</div>`),
};
