import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageWith } from '../.storybook/element.js';
import { locales } from '../src/language/locales.js';

const meta = { title: 'Languages', tags: ['!autodocs'] } satisfies Meta;

export default meta;

type Story = StoryObj;

/** All seven at once: each section is in the language of the part of the page that it stands in. */
export const SevenAtOnce: Story = {
  name: 'Seven at once',
  ...pageWith(
    locales
      .map(({ code }) => `<div lang="${code}">\n  <iclei-about></iclei-about>\n</div>`)
      .join('\n'),
  ),
};

/** Longer tags lead to the language they belong to: French, Portuguese and Simplified Chinese. */
export const LongerTags: Story = {
  name: 'Longer tags',
  ...pageWith(`<div lang="fr-CA">
  <iclei-about></iclei-about>
</div>
<div lang="pt-PT">
  <iclei-about></iclei-about>
</div>
<div lang="zh-CN">
  <iclei-about></iclei-about>
</div>`),
};

/** One section in a language of its own, whatever the page's is. */
export const OwnLang: Story = {
  name: 'Own lang',
  ...pageWith(`<iclei-hero lang="ko"></iclei-hero>
<iclei-about></iclei-about>`),
};

/** The pretended language: what has no accents and brackets does not come from a translation. */
export const Pretended: Story = {
  ...pageWith(`<iclei-hero></iclei-hero>
<iclei-about></iclei-about>
<iclei-pillars></iclei-pillars>
<iclei-timeline></iclei-timeline>
<iclei-impact-list></iclei-impact-list>`),
  globals: { lang: 'en-XA' },
};
