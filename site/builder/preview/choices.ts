/** What the visitor chooses above the preview: the width of the page, its colours, and its language. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import { locales, type Locale } from '../../../src/language/locales.js';

/** A device whose width the page in the preview has. */
export type Device = 'phone' | 'tablet' | 'desktop';

export const deviceTexts = (): Record<Device, string> => ({
  phone: msg('Phone', {
    id: 'builder.preview.phone',
    desc: 'Builder: the preview is as wide as a phone. At most 12 characters.',
  }),
  tablet: msg('Tablet', {
    id: 'builder.preview.tablet',
    desc: 'Builder: the preview is as wide as a tablet. At most 12 characters.',
  }),
  desktop: msg('Desktop', {
    id: 'builder.preview.desktop',
    desc: 'Builder: the preview is as wide as a desktop computer. At most 12 characters.',
  }),
});

/** A choice of few values, as one divided button. */
export const segments = <Value extends string>(
  label: string,
  current: Value,
  texts: Record<Value, string>,
  choose: (value: Value) => void,
) =>
  html`<div class="segments" role="group" aria-label=${label}>
      ${(Object.entries(texts) as [Value, string][]).map(
        ([value, text]) =>
          html`<label
            ><input
              type="radio"
              name=${label}
              .checked=${value === current}
              @change=${() => {
                choose(value);
              }}
            /><span>${text}</span></label
          >`,
      )}
    </div>`;

/** The list of the languages that the page in the preview can declare. */
export const languageList = (current: Locale, choose: (locale: Locale) => void) =>
  html`<div class="language"><label for="language">${msg('Language of the page', {
    id: 'builder.preview.language',
    desc: 'Builder, name of the list of languages above the preview. At most 40 characters.',
  })}</label><select
    id="language"
    .value=${current}
    @change=${(event: Event) => {
      choose((event.target as HTMLSelectElement).value as Locale);
    }}
  >
    ${locales.map(
      ({ code, autonym }) =>
        html`<option value=${code} lang=${code} ?selected=${code === current}>${autonym}</option>`,
    )}
  </select></div>`;
