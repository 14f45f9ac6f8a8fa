import { html, LitElement } from 'lit';
import {
  configureLocalization,
  configureTransformLocalization,
  localized,
  msg,
} from '@lit/localize';

const mode = new URL(import.meta.url).searchParams.get('mode');

/** What the host's own element says, in the languages that the host has. */
const texts = {
  fr: { templates: { greeting: 'Bonjour' } },
  es: { templates: { greeting: 'Hola' } },
};

const { getLocale, setLocale } =
  mode === 'transform'
    ? { ...configureTransformLocalization({ sourceLocale: 'en' }), setLocale: undefined }
    : configureLocalization({
        sourceLocale: 'en',
        targetLocales: ['fr', 'es'],
        loadLocale: (locale) => Promise.resolve(texts[locale]),
      });

class CityGreeting extends LitElement {
  render() {
    return html`<p>${msg('Hello', { id: 'greeting' })}</p>`;
  }
}
localized()(CityGreeting);
customElements.define('city-greeting', CityGreeting);

const statuses = [];
window.addEventListener('lit-localize-status', ({ detail }) => statuses.push(detail.status));

Object.assign(window, { hostLocale: { getLocale, setLocale, statuses } });
