import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element } from '../.storybook/element.js';

const meta = {
  title: 'Elements/Impact',
  ...element('iclei-impact', 'iclei-impact-list'),
  args: { value: '500', 'slot-default': 'trees planted this winter' },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** In a list of impacts, an impact with a value is a large figure after ICLEI's. */
export const Playground: Story = {};

/** An impact without a value is a statement after ICLEI's. */
export const WithoutValue: Story = {
  name: 'Without value',
  args: { value: '', 'slot-default': 'Every school in Lindenau has a garden.' },
};
