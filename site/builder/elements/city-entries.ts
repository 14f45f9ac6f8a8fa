import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';
import { problemText } from '../problem-text.js';
import { impactTexts, milestoneTexts } from './city-texts.js';
import type { Entry } from './entry-list.js';
import type { TextField } from './text-field.js';

type EntriesEvent = CustomEvent<{ entries: readonly Entry[]; field?: string }>;

/** The city's name, milestones and impacts. */
export class CityEntries extends SiteElement {
  static override styles = [
    controls,
    css`
      h3 {
        margin-block: 2rem 0.25rem;
        font-size: 1.125rem;
      }

      .hint {
        margin-block-end: 1rem;
      }

      .choice {
        margin-block-start: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) configuration!: Configuration;
  @property({ attribute: false }) editor!: Editor;

  #setMilestones({ detail: { entries, field } }: EntriesEvent): void {
    const milestones = entries.map(({ first, text }) => ({ year: first, text }));
    this.editor.change((c) => ({ ...c, milestones }), field);
  }

  #setImpacts({ detail: { entries, field } }: EntriesEvent): void {
    const impacts = entries.map(({ first, text }) => ({ value: first, text }));
    this.editor.change((c) => ({ ...c, impacts }), field);
  }

  #problem(field: string) {
    const problem = problemText(this.editor.problemOf(field));
    return problem
      ? html`<p class="error" tabindex="-1" data-field=${field}>${problem}</p>`
      : nothing;
  }

  override render() {
    return html`<text-field
        data-field="cityName"
        label=${msg('Name of your city', {
          id: 'builder.city',
          desc: 'Builder, label of a field. At most 40 characters.',
        })}
        hint=${msg('It shows beside your own entries.', {
          id: 'builder.city.hint',
          desc: 'Builder, hint for the name of the city. At most 80 characters.',
        })}
        .value=${this.configuration.cityName}
        .problem=${problemText(this.editor.problemOf('cityName'))}
        @input=${(event: Event) => {
          const cityName = (event.target as TextField).value;
          this.editor.change((c) => ({ ...c, cityName }), 'cityName');
        }}
      ></text-field>
      ${this.#milestones()} ${this.#impacts()}`;
  }

  #milestones() {
    const { milestones, isNewestFirst } = this.configuration;
    return html`<h3>
        ${msg('Your milestones', {
          id: 'builder.milestones',
          desc: 'Builder, heading above the list of the city’s own events. At most 40 characters.',
        })}
      </h3>
      <p class="hint">
        ${msg('They show among ICLEI’s, in the order of the years.', {
          id: 'builder.milestones.hint',
          desc: 'Builder, hint for the list of milestones. At most 100 characters.',
        })}
      </p>
      ${this.#problem('milestones')}
      <entry-list
        path="milestones.year"
        .entries=${milestones.map(({ year, text }) => ({ first: year, text }))}
        .texts=${milestoneTexts()}
        .editor=${this.editor}
        @entries=${this.#setMilestones}
      ></entry-list>
      <div class="choice">
        <input
          id="newest"
          type="checkbox"
          .checked=${isNewestFirst}
          @change=${() => {
            this.editor.change((c) => ({ ...c, isNewestFirst: !c.isNewestFirst }));
          }}
        />
        <label for="newest"
          >${msg('Show the newest first', {
            id: 'builder.milestones.newest',
            desc: 'Builder, label of a checkbox: the order of the timeline. At most 50 characters.',
          })}</label
        >
      </div>`;
  }

  #impacts() {
    const { impacts, hasFigures } = this.configuration;
    return html`<h3>
        ${msg('Your impacts', {
          id: 'builder.impacts',
          desc: 'Builder, heading above the list of what the city has achieved. At most 40 characters.',
        })}
      </h3>
      <p class="hint">
        ${msg('They show after ICLEI’s.', {
          id: 'builder.impacts.hint',
          desc: 'Builder, hint for the list of impacts. At most 80 characters.',
        })}
      </p>
      ${this.#problem('impacts')}
      <entry-list
        path="impacts.value"
        .entries=${impacts.map(({ value, text }) => ({ first: value, text }))}
        .texts=${impactTexts()}
        .editor=${this.editor}
        @entries=${this.#setImpacts}
      ></entry-list>
      <div class="choice">
        <input
          id="figures"
          type="checkbox"
          .checked=${hasFigures}
          @change=${() => {
            this.editor.change((c) => ({ ...c, hasFigures: !c.hasFigures }));
          }}
        />
        <label for="figures"
          >${msg('Show ICLEI’s large figures', {
            id: 'builder.impacts.figures',
            desc: 'Builder, label of a checkbox: whether the section shows “1,500+ local governments” in large type. At most 50 characters.',
          })}</label
        >
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-entries': CityEntries;
  }
}
