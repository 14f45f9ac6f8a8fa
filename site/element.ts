import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';

/**
 * The base class of the site's tools. It renders again when the language of the page changes, and it
 * replaces what the build has rendered: the build renders the tool with its default state, so that a
 * visitor sees it before the script has loaded.
 */
export class SiteElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** The declarative root stays, and its content goes in the same task in which the new one is rendered. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }
}
