import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageWith } from '../.storybook/element.js';
import { locales } from '../src/language/locales.js';

const meta = { title: 'Languages', tags: ['!autodocs'] } satisfies Meta;

export default meta;

type Story = StoryObj;

/** All seven languages at once: each section uses the language of the part of the page around it. */
export const SevenAtOnce: Story = {
  name: 'Seven at once',
  ...pageWith(
    locales
      .map(({ code }) => `<div lang="${code}">\n  <iclei-about></iclei-about>\n</div>`)
      .join('\n'),
  ),
};

/** A longer tag selects the language it belongs to: French, Portuguese and Simplified Chinese. */
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

/** One section with its own `lang`, whatever the language of the page. */
export const OwnLang: Story = {
  name: 'Own lang',
  ...pageWith(`<iclei-hero lang="ko"></iclei-hero>
<iclei-about></iclei-about>`),
};

/** The pseudo-locale: text without accents and brackets does not come from a translation. */
export const PseudoLocale: Story = {
  name: 'Pseudo-locale',
  ...pageWith(`<iclei-hero></iclei-hero>
<iclei-about></iclei-about>
<iclei-pillars></iclei-pillars>
<iclei-timeline></iclei-timeline>
<iclei-impact-list></iclei-impact-list>`),
  globals: { lang: 'en-XA' },
};
