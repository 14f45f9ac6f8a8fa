import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Editor } from '../editor/editor.js';
import { problemText } from '../problem-text.js';
import { movedText } from '../texts.js';
import type { MoveButtons, MoveEvent } from './move-buttons.js';
import type { TextField } from './text-field.js';

/** A milestone or an impact: its year or value, and its text. */
export interface Entry {
  readonly first: string;
  readonly text: string;
}

/** What the list calls its entries and their fields. */
export interface EntryTexts {
  readonly entry: (number: number) => string;
  readonly first: string;
  readonly firstHint: string;
  readonly text: string;
  readonly add: string;
  readonly removeShort: string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
}

/**
 * A list of the city's own entries, to add to, to remove from and to order.
 *
 * @fires {CustomEvent<{entries: Entry[], field?: string}>} entries - The visitor changes the list.
 */
export class EntryList extends SiteElement {
  static override styles = [
    controls,
    css`
      fieldset {
        padding: 1rem;
        margin-block-end: 1rem;
        background: var(--_card);
        border-radius: var(--_radius);
      }

      legend {
        float: inline-start;
        min-block-size: 2.75rem;
        padding-block: 0.625rem;
      }

      .row {
        justify-content: flex-end;
      }

      text-field {
        clear: both;
        margin-block-start: 0.75rem;
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly Entry[] = [];
  @property({ attribute: false }) texts!: EntryTexts;
  @property({ attribute: false }) editor!: Editor;
  /** Where the entries are in the configuration, and how it names the first field of one. */
  @property() path: 'milestones.year' | 'impacts.value' = 'milestones.year';

  #field(index: number, part: keyof Entry): string {
    const [list, first] = this.path.split('.');
    return `${list}.${index}.${part === 'first' ? first : part}`;
  }

  #commit(entries: readonly Entry[], field?: string): void {
    this.dispatchEvent(new CustomEvent('entries', { detail: { entries, field } }));
  }

  #edit(index: number, part: keyof Entry, event: Event): void {
    const { value } = event.target as TextField;
    const entries = this.entries.map((entry, i) =>
      i === index ? { ...entry, [part]: value } : entry,
    );
    this.#commit(entries, this.#field(index, part));
  }

  async #add(): Promise<void> {
    this.#commit([...this.entries, { first: '', text: '' }]);
    const field = await this.#find<TextField>('fieldset:last-of-type text-field');
    await field?.updateComplete;
    field?.focus();
  }

  /** The focus goes to the entry that takes the place, or to the one before, or to the button that adds one. */
  async #remove(index: number): Promise<void> {
    const name = this.texts.entry(index + 1);
    this.#commit(this.entries.filter((_, i) => i !== index));
    this.editor.announce(this.texts.removed(name));
    const left = this.entries.length - 1;
    const place = Math.min(index, left - 1);
    const button = await this.#find(left === 0 ? '.add' : `[data-index="${place}"] .remove`);
    button?.focus();
  }

  async #move(index: number, direction: -1 | 1): Promise<void> {
    const entries = [...this.entries];
    entries.splice(index + direction, 0, ...entries.splice(index, 1));
    this.#commit(entries);
    const place = index + direction;
    this.editor.announce(movedText(this.texts.entry(index + 1), place + 1, entries.length));
    const buttons = await this.#find<MoveButtons>(`[data-index="${place}"] move-buttons`);
    buttons?.focusOn(direction);
  }

  /** An element of the list, after the parent has given it the new entries. */
  async #find<E extends HTMLElement>(selector: string): Promise<E | null> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    return this.renderRoot.querySelector<E>(selector);
  }

  override render() {
    return html`${this.entries.map((entry, index) => this.#entry(entry, index))}
      <button class="add" type="button" @click=${() => void this.#add()}>${this.texts.add}</button>`;
  }

  #entry(entry: Entry, index: number) {
    const name = this.texts.entry(index + 1);
    return html`<fieldset data-index=${index}>
      <legend>${name}</legend>
      <div class="row">
        <move-buttons
          label=${name}
          .position=${index}
          .count=${this.entries.length}
          @move=${({ detail }: MoveEvent) => void this.#move(index, detail)}
        ></move-buttons>
        <button
          class="quiet remove"
          type="button"
          aria-label=${this.texts.remove(name)}
          @click=${() => void this.#remove(index)}
        >
          ${this.texts.removeShort}
        </button>
      </div>
      <text-field
        short
        data-field=${this.#field(index, 'first')}
        keyboard="numeric"
        label=${this.texts.first}
        hint=${this.texts.firstHint}
        .value=${entry.first}
        .problem=${problemText(this.editor.problemOf(this.#field(index, 'first')))}
        @input=${(event: Event) => {
          this.#edit(index, 'first', event);
        }}
      ></text-field>
      <text-field
        lines="2"
        data-field=${this.#field(index, 'text')}
        label=${this.texts.text}
        .value=${entry.text}
        .problem=${problemText(this.editor.problemOf(this.#field(index, 'text')))}
        @input=${(event: Event) => {
          this.#edit(index, 'text', event);
        }}
      ></text-field>
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-list': EntryList;
  }
}
