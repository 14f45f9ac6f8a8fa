/** An application of a city's own, which @lit/localize builds once for each of its languages. */
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  configureTransformLocalization,
  LOCALE_STATUS_EVENT,
  localized,
  msg,
  str,
} from '@lit/localize';

const { getLocale } = configureTransformLocalization({ sourceLocale: 'en' });

@localized()
@customElement('city-greeting')
export class CityGreeting extends LitElement {
  @property({ type: Number }) trees = 12;

  override render() {
    const link = msg('our trees', { desc: 'Follows the number of trees.' });
    return html`
      <h2>${msg('Hello', { id: 'greeting', desc: 'Above the city’s own words.' })}</h2>
      <p title=${msg(str`Trees: ${this.trees}`, { id: 'trees', desc: 'Shown at the pointer.' })}>
        ${msg(html`See <b>${this.trees}</b> of <a href=${'/trees'}>${link}</a>.`, { id: 'see' })}
      </p>
    `;
  }
}

const statuses: string[] = [];
window.addEventListener(LOCALE_STATUS_EVENT, ({ detail }) => statuses.push(detail.status));

Object.assign(window, { hostLocale: { getLocale, statuses } });
