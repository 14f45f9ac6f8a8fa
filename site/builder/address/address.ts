/**
 * The configuration in the address of the page: what makes a reload lose nothing, and a link to a
 * colleague. Only the fragment is written, which no browser sends to a server.
 */
import type { Editor } from '../editor/editor.js';
import { fromFragment, toFragment } from '../configuration/link.js';

/** How long the address waits for the next change, in milliseconds. Safari refuses more than 100 in 30 seconds. */
const pause = 350;

export class Address {
  #editor: Editor;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isChanged = false;
  #written = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Opens what the address holds, and follows both from now on. */
  connect(): void {
    const configuration = fromFragment(location.hash);
    if (configuration) this.#editor.open(configuration);
    this.#editor.addEventListener('change', this.#later);
    addEventListener('pagehide', this.flush);
    addEventListener('hashchange', this.#read);
  }

  disconnect(): void {
    this.flush();
    this.#editor.removeEventListener('change', this.#later);
    removeEventListener('pagehide', this.flush);
    removeEventListener('hashchange', this.#read);
  }

  /** The address of the page with the configuration. */
  get link(): string {
    const url = new URL(location.href);
    url.hash = toFragment(this.#editor.configuration);
    return url.href;
  }

  /** The first change is written at once, and those that follow it soon are written together. */
  #later = (): void => {
    this.#isChanged = true;
    clearTimeout(this.#timer);
    const wait = this.#written + pause - Date.now();
    if (wait <= 0) this.write();
    else this.#timer = setTimeout(this.write, wait);
  };

  /** Writes now what has not been written yet. A reload keeps what is in the address before it begins. */
  flush = (): void => {
    if (this.#isChanged) this.write();
  };

  /** Writes the configuration into the address. */
  write = (): void => {
    clearTimeout(this.#timer);
    this.#isChanged = false;
    this.#written = Date.now();
    history.replaceState(history.state, '', this.link);
  };

  /**
   * A link that is pasted into the same tab. Its configuration can be undone. The address itself may have been
   * written again before the event comes.
   */
  #read = ({ newURL }: HashChangeEvent): void => {
    const { hash } = new URL(newURL);
    const configuration = fromFragment(hash);
    if (configuration && hash !== toFragment(this.#editor.configuration)) {
      this.#editor.change(() => configuration);
    }
  };
}
