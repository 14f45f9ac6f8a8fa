import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { applyToolbarLocale } from './languages.js';
import './page.css';

/** Wraps a story in a page with the settings of the toolbars, from which the sections inherit. */
export const withPage: Decorator = (story, { globals, viewMode }) => {
  const { lang, scheme, theme, width, direction, fontSize } = globals as Record<string, string>;
  applyToolbarLocale(lang ?? 'en');
  if (viewMode === 'story') {
    // The switch and setLocale read the document, and its background shows beside a narrow page.
    document.documentElement.lang = lang ?? 'en';
    document.documentElement.style.colorScheme = scheme ?? '';
  }
  const isNarrow = width !== 'full';
  return html`<div
    class=${isNarrow ? 'page narrow' : 'page'}
    lang=${lang ?? 'en'}
    dir=${direction === 'rtl' ? 'rtl' : nothing}
    data-theme=${theme ?? nothing}
    style=${styleMap({
      'color-scheme': scheme,
      'font-size': fontSize,
      'inline-size': isNarrow ? width : undefined,
    })}
  >
    ${story()}
  </div>`;
};
