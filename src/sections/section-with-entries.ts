import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Section } from './section.js';

/** A section that a member adds entries of its own to. */
export abstract class SectionWithEntries extends Section {
  static override properties: PropertyDeclarations = { name: { attribute: 'name' } };

  /**
   * The member's name as it writes it, as in `Lindenau`: the label of its own entries, for screen readers
   * too. Default: none.
   */
  name: string | null = null;

  /**
   * The member's name, in the language of the page, if it is given.
   *
   * @param id by which the name labels something.
   */
  protected nameTag(id?: string): TemplateResult | typeof nothing {
    const name = this.name?.trim();
    const { lang, dir } = this.wordsAt(this);
    return name
      ? html`<span part="name" class="name" id=${id ?? nothing} lang=${lang} dir=${dir}>${name}</span>`
      : nothing;
  }
}
