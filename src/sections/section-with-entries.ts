import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Section } from './section.js';

/** A section to which a member can add its own entries. */
export abstract class SectionWithEntries extends Section {
  static override properties: PropertyDeclarations = { name: { attribute: 'name' } };

  /**
   * The name of the member, for example `Lindenau`, which labels its own entries, also for screen
   * readers. Default: no label.
   */
  name: string | null = null;

  /**
   * The member's name, marked with the language of the page, or nothing if there is none.
   *
   * @param id an id, if the name is to label another element.
   */
  protected nameTag(id?: string): TemplateResult | typeof nothing {
    const name = this.name?.trim();
    const { lang, dir } = this.wordsAt(this);
    return name
      ? html`<span part="name" class="name" id=${id ?? nothing} lang=${lang} dir=${dir}>${name}</span>`
      : nothing;
  }
}
