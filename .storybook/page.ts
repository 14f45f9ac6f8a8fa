import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { followToolbar } from './languages.js';
import './page.css';

/** A page around a story, as the toolbars want it: sections take from it what they take from any. */
export const withPage: Decorator = (story, { globals, viewMode }) => {
  const { lang, scheme, theme, width, direction, fontSize } = globals as Record<string, string>;
  followToolbar(lang ?? 'en');
  if (viewMode === 'story') {
    // The switch and setLocale ask the document, and the ground shows beside a narrow page.
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
