import { configureLocalization, msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
// #region import
import '@iclei/elements';
// #endregion

// The page has texts and a language of its own, and the sections have theirs.
const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr'],
  loadLocale: () => import('./fr.js'),
});

class LindenauPage extends LitElement {
  static properties = {
    locale: { state: true },
    previous: { state: true },
    order: { state: true },
    milestones: { state: true },
    impacts: { state: true },
  };

  languages = createRef();

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.locale = 'en';
    this.previous = 'none';
    this.milestones = [{ year: 1992, text: 'Lindenau joins ICLEI.' }];
    this.impacts = [{ value: '500', text: 'trees planted this winter.' }];
  }

  firstUpdated() {
    this.languages.value.addEventListener('iclei-lang-change', (event) => {
      this.previous = event.detail.previous;
    });
  }

  add() {
    this.milestones = [...this.milestones, { year: 1998, text: 'All trams run on wind power.' }];
    this.impacts = [...this.impacts, { value: '12', text: 'schools without gas.' }];
  }

  remove() {
    this.milestones = this.milestones.slice(0, -1);
    this.impacts = this.impacts.slice(0, -1);
  }

  // #region event
  changeLanguage(event) {
    this.locale = event.detail.locale;
    if (this.locale === 'en' || this.locale === 'fr') setLocale(this.locale);
  }
  // #endregion

  render() {
    return html`
      <p>
        ${msg('Language', { id: 'language' })}: <output id="locale">${this.locale}</output>, before:
        <output id="previous">${this.previous}</output>
        <button @click=${() => (this.order = 'newest-first')}>Newest first</button>
        <button @click=${() => (this.order = undefined)}>Default order</button>
        <button @click=${this.add}>Add</button>
        <button @click=${this.remove}>Remove</button>
      </p>
      <iclei-lang-switch
        ${ref(this.languages)}
        .names=${true}
        @iclei-lang-change=${this.changeLanguage}
      ></iclei-lang-switch>
      <iclei-hero heading-level="1"></iclei-hero>
      <!-- #region slot -->
      <iclei-about>
        <span slot="heading">Lindenau and ICLEI</span>
      </iclei-about>
      <!-- #endregion -->
      <iclei-pillars work-href="/our-work/"></iclei-pillars>
      <!-- #region entries -->
      <iclei-timeline .order=${this.order} name="Lindenau">
        ${repeat(
          this.milestones,
          ({ year }) => year,
          ({ year, text }) => html`<iclei-milestone year=${year}>${text}</iclei-milestone>`,
        )}
      </iclei-timeline>
      <!-- #endregion -->
      <iclei-impact-list .headingLevel=${3} name="Lindenau" no-figures>
        ${repeat(
          this.impacts,
          ({ value }) => value,
          ({ value, text }) => html`<iclei-impact value=${value}>${text}</iclei-impact>`,
        )}
      </iclei-impact-list>
    `;
  }
}

customElements.define('lindenau-page', LindenauPage);
