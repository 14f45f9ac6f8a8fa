import { designTokens, doorsRegister, pretendedLanguage } from './generated.mjs';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../stories/assets'],
  // Nothing is asked of any other host, or told to it.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // Colour scheme and width have toolbars of their own, which act on the page and not on its frame.
  features: { backgrounds: false, viewport: false },
  viteFinal: (vite) => ({
    ...vite,
    // Found one after the other, they would bring a second copy of Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        ...['lit', 'lit/directive.js', 'lit/directives/style-map.js'],
      ],
    },
    plugins: [vite.plugins, designTokens(), pretendedLanguage(), doorsRegister()],
  }),
};
