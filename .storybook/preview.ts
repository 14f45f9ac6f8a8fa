import type { Preview } from '@storybook/web-components-vite';
import '../src/index.js';
import { docsContainer } from './docs-container.js';
import { resetChoice } from './languages.js';
import { withPage } from './page.js';
import { ready } from './ready.js';
import { installThemes } from './themes.js';
import { globalTypes, initialGlobals } from './toolbars.js';

installThemes();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withPage],
  parameters: {
    layout: 'fullscreen',
    // A violation fails the story, in Storybook as in `npm run test:stories`.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    docs: { codePanel: true, container: docsContainer, toc: { headingSelector: 'h2, h3' } },
    options: {
      storySort: {
        order: [
          'Getting started',
          'Elements',
          ['Hero', 'About', 'Pillars', 'Timeline', 'Milestone', 'Impact list', 'Impact'],
          'Member page',
          'Theming',
          'Tokens',
          'Languages',
          'Accessibility',
          'Edge cases',
        ],
      },
    },
  },
  beforeEach: resetChoice,
  // A story is mounted when its sections have rendered. Only then do `play` and axe run.
  mount: (context) => async () => {
    await context.renderToCanvas();
    await ready(context.canvasElement, context.parameters.expectedLanguage as string | undefined);
    return context.canvas;
  },
};

export default preview;
