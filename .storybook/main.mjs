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
    // Prepared together with what Storybook needs of it, it would be there twice.
    optimizeDeps: {
      ...vite.optimizeDeps,
      exclude: [
        ...(vite.optimizeDeps?.exclude ?? []),
        ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
      ],
    },
    // Otherwise light-dark() would become what older browsers take, which follows no color-scheme here.
    build: { ...vite.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    plugins: [vite.plugins, designTokens(), pretendedLanguage(), doorsRegister()],
  }),
};
