import type { Notice } from '../../notices/notice.js';
import { findingsIn } from '../findings.js';
import { oursIn, sectionsIn } from '../page.js';
import { inPageLanguage, languageOfPage } from '../page-language.js';
import { button, element } from './dom.js';
import { itemOf, marked } from './item.js';
import { styles } from './panel.styles.js';
import { Highlights } from './highlights.js';
import { fine, found, panelTexts } from './texts.js';

/** How long to wait for the sections, in milliseconds: a language that does not load must not block the panel. */
const patience = 5000;

/** The focused element, also in shadow roots. */
function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? undefined : (active as HTMLElement | undefined);
}

/** Resolves when all sections have rendered. */
const settled = (): Promise<unknown> =>
  Promise.race([
    Promise.all(
      sectionsIn(document).map(
        (section) => (section as { updateComplete?: unknown }).updateComplete,
      ),
    ),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);

/** The panel on the page. It is not a custom element, because a page may refuse to register one. */
class Panel {
  readonly #host = element('div', { popover: 'manual' });
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly #highlights = new Highlights();
  readonly #dialog = element('div', {
    ...{ class: 'panel', role: 'dialog', tabindex: '-1' },
    ...{ 'aria-labelledby': 'title', 'aria-describedby': 'sum' },
  });
  readonly #before = focused();

  constructor(
    private readonly noted: () => readonly Notice[],
    private readonly onClose: () => void,
  ) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#highlights.root, this.#dialog);
    this.#dialog.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    // Outside the body, where it does not affect selectors such as :last-child in the page's scripts and styles.
    document.documentElement.append(this.#host);
    // In the top layer, if the browser supports popovers.
    (this.#host as Partial<HTMLElement>).showPopover?.call(this.#host);
    addEventListener('resize', this.#fit);
    addEventListener('iclei-choice', this.#checkAgain);
    this.#render(true);
    this.focus();
    void this.check();
  }

  focus(): void {
    this.#dialog.focus({ preventScroll: true });
  }

  /** Checks the page again. */
  async check(): Promise<void> {
    await settled();
    this.#render();
  }

  close(): void {
    removeEventListener('resize', this.#fit);
    removeEventListener('iclei-choice', this.#checkAgain);
    this.#highlights.stop();
    this.#host.remove();
    this.#before?.focus({ preventScroll: true });
    this.onClose();
  }

  readonly #checkAgain = (): void => {
    void this.check();
  };

  /** Gives each field the height of its text. */
  readonly #fit = (): void => {
    for (const area of this.#dialog.querySelectorAll('textarea')) {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
    }
  };

  #render(isWaiting = false): void {
    const { locale, direction } = languageOfPage();
    this.#dialog.lang = locale;
    this.#dialog.dir = direction;
    inPageLanguage(() => {
      this.#fill(isWaiting, new Intl.NumberFormat(locale));
    });
    this.#fit();
  }

  #fill(isWaiting: boolean, format: Intl.NumberFormat): void {
    const texts = panelTexts();
    const findings = isWaiting ? [] : findingsIn(document, this.noted());
    const elements = oursIn(document).length;
    const number = (value: number) => format.format(value);
    const isFine = !isWaiting && findings.length === 0 && elements > 0;
    const sum =
      findings.length > 0 ? marked(found(findings.length), number) : marked(fine(elements), number);
    const close = button(texts.close, '', () => {
      this.close();
    });
    const again = button(texts.again, 'again', () => {
      void this.check().then(() => this.#dialog.querySelector<HTMLElement>('.again')?.focus());
    });
    this.#dialog.replaceChildren(
      element('header', {}, element('h2', { id: 'title' }, texts.title), close),
      element(
        'p',
        { id: 'sum', class: isFine ? 'sum fine' : 'sum', role: 'status' },
        ...(isWaiting
          ? [texts.wait]
          : findings.length === 0 && elements === 0
            ? [texts.none]
            : sum),
      ),
      element(
        'ol',
        { role: 'list' },
        ...findings.map((finding, index) =>
          itemOf(finding, index, {
            texts,
            number,
            onShow: (target) => {
              this.#highlights.show(target);
            },
          }),
        ),
      ),
      element('footer', {}, element('p', {}, texts.privacy), again),
    );
    this.#highlights.draw(findings);
  }
}

let panel: Panel | undefined;

/** Removes `#iclei-check` from the address, so that nobody shares it by mistake. */
function onClose(): void {
  panel = undefined;
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // A document without an address of its own, for example in a frame.
  }
}

/**
 * Opens the panel, or focuses it if it is already open.
 *
 * @param noted returns the notices from the sections so far; later calls may return more.
 */
export function openPanel(noted: () => readonly Notice[]): void {
  if (panel) {
    panel.focus();
  } else {
    panel = new Panel(noted, onClose);
  }
}
