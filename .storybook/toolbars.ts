import type { Preview } from '@storybook/web-components-vite';
import { locales } from '../src/language/locales.js';
import { pseudoLocale } from './languages.js';
import { themes } from './themes.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>;

const toolbar = (
  title: string,
  icon: Icon,
  items: { value: string; title: string; right?: string }[],
) => ({ description: title, toolbar: { title, icon, items, dynamicTitle: true } });

/** The settings of the page around a section, which affect how the section renders. */
export const globalTypes: GlobalTypes = {
  lang: toolbar('Language', 'globe', [
    ...locales.map(({ code, autonym }) => ({ value: code, title: autonym, right: code })),
    { value: pseudoLocale, title: 'Þšéûðö-ļöçåļé', right: pseudoLocale },
  ]),
  scheme: toolbar('Colour scheme', 'mirror', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  theme: toolbar('Theme', 'paintbrush', [
    { value: 'default', title: 'Default theme' },
    ...themes.map(({ name, title }) => ({ value: name, title })),
  ]),
  width: toolbar('Width', 'grow', [
    { value: 'full', title: 'Full width' },
    ...[240, 320, 768, 1280].map((width) => ({ value: `${width}px`, title: `${width} px` })),
  ]),
  direction: toolbar('Direction', 'transfer', [
    { value: 'ltr', title: 'Left to right', right: 'ltr' },
    { value: 'rtl', title: 'Right to left', right: 'rtl' },
  ]),
  fontSize: toolbar("The page's font size", 'type', [
    ...[10, 14, 16, 20, 24].map((size) => ({ value: `${size}px`, title: `${size} px text` })),
  ]),
};

export const initialGlobals = {
  lang: 'en',
  scheme: 'light',
  theme: 'default',
  width: 'full',
  direction: 'ltr',
  fontSize: '16px',
};
