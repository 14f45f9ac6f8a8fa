import {
  applicationSnippets,
  designTokens,
  keepEntryPoints,
  pseudoLocaleCatalogue,
} from './generated.mjs';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../stories/assets'],
  // Make no requests to any other host.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // Our own toolbars set colour scheme and width, on the page and not on its frame.
  features: { backgrounds: false, viewport: false },
  viteFinal: (vite) => ({
    ...vite,
    // If Vite pre-bundled Lit together with what Storybook needs of it, Lit would load twice.
    optimizeDeps: {
      ...vite.optimizeDeps,
      exclude: [
        ...(vite.optimizeDeps?.exclude ?? []),
        ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
      ],
    },
    // For older browsers Vite would transpile light-dark(), and the result ignores color-scheme here.
    build: { ...vite.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    plugins: [
      vite.plugins,
      designTokens(),
      pseudoLocaleCatalogue(),
      applicationSnippets(),
      keepEntryPoints(),
    ],
  }),
};
