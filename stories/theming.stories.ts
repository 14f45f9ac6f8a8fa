import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageWith } from '../.storybook/element.js';
import { themes } from '../.storybook/themes.js';

const meta = { title: 'Theming', tags: ['!autodocs'] } satisfies Meta;

export default meta;

type Story = StoryObj;

const sections = `<iclei-hero></iclei-hero>
<iclei-pillars></iclei-pillars>
<iclei-impact-list></iclei-impact-list>`;

const styled = (name: string): Story => {
  const css = themes.find((theme) => theme.name === name)?.css ?? '';
  const story = pageWith(sections);
  const code = `<style>\n${css.trim().replaceAll(/^(?=.)/gm, '  ')}\n</style>\n\n${sections}`;
  return {
    ...story,
    globals: { theme: name },
    parameters: { ...story.parameters, docs: { source: { transform: () => code } } },
  };
};

/** Serifs, burgundy, square corners. */
export const TownHall: Story = { name: 'A classic town hall', ...styled('town-hall') };

/** Heavy type, violet and lime, rounded corners. */
export const YoungCity: Story = { name: 'A bold young city', ...styled('young-city') };

/** Dark text on white, thin lines, nothing that stands out from the text. */
export const Ministry: Story = { name: 'A sober ministry', ...styled('ministry') };

/** One line can be enough: the city's own accent colour, for light mode and dark mode. */
export const OneColour: Story = pageWith(`<style>
  .harbour {
    --iclei-color-accent: light-dark(#8a1c4a, #f2a3c4);
  }
</style>
<div class="harbour">
  <iclei-pillars></iclei-pillars>
</div>`);

/** Parts let you style what no property covers: here, the years of the timeline. */
export const Parts: Story = pageWith(`<style>
  .archive iclei-timeline::part(year) {
    font-style: italic;
    font-weight: 400;
  }
</style>
<div class="archive">
  <iclei-timeline></iclei-timeline>
</div>`);
