import { updateWhenLocaleChanges } from '@lit/localize';
import { adoptStyles, LitElement, type PropertyValues } from 'lit';
import { pause } from './pause.js';

/** Whether a tool starts in the state in which the build has rendered it. An address can hold another one. */
export const startsAsBuilt = (): boolean => location.hash.length < 2;

/** Whether a root still has the comment that Lit starts from. Some servers remove comments. */
const isMarked = ({ childNodes }: ShadowRoot): boolean =>
  [...childNodes].some(
    ({ nodeType, nodeValue }) =>
      nodeType === Node.COMMENT_NODE && nodeValue?.startsWith('lit-part'),
  );

/**
 * The base class of the site's tools. It renders again when the language of the page changes. What the build has
 * rendered stays and comes to life where it is the state that the tool starts in.
 */
export class SiteElement extends LitElement {
  /** Whether the build has rendered it, and it has not come to life yet. */
  #isWaiting = false;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    const isStale = root && !(startsAsBuilt() && isMarked(root));
    this.#isWaiting = Boolean(root && !isStale);
    return isStale ? this.#empty(root) : super.createRenderRoot();
  }

  /** What the visitor sees already comes to life in a task of its own. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isWaiting) await pause();
    this.#isWaiting = false;
    await super.scheduleUpdate();
  }

  /** What something else has changed in between cannot come to life, and is rendered anew. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.hasUpdated || !this.shadowRoot?.hasChildNodes()) throw error;
      this.#empty(this.shadowRoot);
      super.update(changed);
    }
  }

  /** Its content goes in the same task in which the new one is rendered. */
  #empty(root: ShadowRoot): ShadowRoot {
    root.replaceChildren();
    adoptStyles(root, (this.constructor as typeof SiteElement).elementStyles);
    return root;
  }
}
