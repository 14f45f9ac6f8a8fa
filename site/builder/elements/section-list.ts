import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import {
  sectionNames,
  type Configuration,
  type Section,
  type SectionName,
} from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';
import { movedText, sectionTexts } from '../texts.js';
import type { SectionItem } from './section-item.js';
import type { MoveEvent } from './move-buttons.js';

const empty = (name: SectionName): Section => ({ name, heading: '', introduction: '' });

/** Which sections the page has, their order, and their own headings. */
export class SectionList extends SiteElement {
  static override styles = [
    controls,
    css`
      li + li {
        border-block-start: 1px solid var(--_rule);
      }
    `,
  ];

  @property({ attribute: false }) editor!: Editor;
  @property({ attribute: false }) configuration!: Configuration;

  /** All sections in the order of the list. Those that the page lacks have kept their place and their text. */
  #rows: readonly Section[] = sectionNames.map(empty);

  #has = (name: SectionName): boolean =>
    this.configuration.sections.some((section) => section.name === name);

  /** Follows the configuration: what it has replaces the rows that have a section, and the others stay. */
  override willUpdate(): void {
    const { sections } = this.configuration;
    const before = this.#rows.filter(({ name }) => this.#has(name));
    if (before.length === sections.length) {
      let next = 0;
      this.#rows = this.#rows.map((row) => (this.#has(row.name) ? sections[next++] : row));
    } else {
      this.#rows = [...sections, ...this.#rows.filter(({ name }) => !this.#has(name))];
    }
  }

  #commit(rows: readonly Section[], names: (name: SectionName) => boolean, field?: string): void {
    this.#rows = rows;
    this.editor.change((c) => ({ ...c, sections: rows.filter(({ name }) => names(name)) }), field);
  }

  #toggle = (name: SectionName): void => {
    const isIn = !this.#has(name);
    this.#commit(this.#rows, (other) => (other === name ? isIn : this.#has(other)));
  };

  #edit = (section: Section, part: string): void => {
    const rows = this.#rows.map((row) => (row.name === section.name ? section : row));
    this.#commit(rows, this.#has, `${section.name}.${part}`);
  };

  async #move(from: number, direction: -1 | 1): Promise<void> {
    const rows = [...this.#rows];
    const [row] = rows.splice(from, 1) as [Section];
    rows.splice(from + direction, 0, row);
    this.#commit(rows, this.#has);
    this.editor.announce(
      movedText(sectionTexts()[row.name].label, from + direction + 1, rows.length),
    );
    this.requestUpdate();
    await this.updateComplete;
    const item = this.renderRoot.querySelector<SectionItem>(`section-item[name="${row.name}"]`);
    await item?.updateComplete;
    item?.focusMove(direction);
  }

  override render() {
    return html`<ol role="list">
      ${repeat(
        this.#rows,
        ({ name }) => name,
        (section, position) =>
          html`<li>
            <section-item
              name=${section.name}
              .section=${section}
              .switch=${this.configuration.switch}
              .editor=${this.editor}
              .position=${position}
              .count=${this.#rows.length}
              ?chosen=${this.#has(section.name)}
              @toggle-section=${() => {
                this.#toggle(section.name);
              }}
              @edit-section=${({ detail }: CustomEvent<{ section: Section; part: string }>) => {
                this.#edit(detail.section, detail.part);
              }}
              @move=${({ detail }: MoveEvent) => void this.#move(position, detail)}
            ></section-item>
          </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'section-list': SectionList;
  }
}
