import type { Notice } from '../../notices/notice.js';
import { findingsIn } from '../findings.js';
import { oursIn, sectionsIn } from '../page.js';
import { inPageLanguage, languageOfPage } from '../page-language.js';
import { button, element } from './dom.js';
import { itemOf, marked } from './item.js';
import { styles } from './panel.styles.js';
import { Places } from './places.js';
import { fine, found, panelTexts } from './texts.js';

/** The longest that a page is waited for, so that a language that does not come stops nothing. */
const patience = 5000;

/** What has the focus, also in shadow roots. */
function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? undefined : (active as HTMLElement | undefined);
}

/** Kept when the sections show what they have to show. */
const settled = (): Promise<unknown> =>
  Promise.race([
    Promise.all(
      sectionsIn(document).map(
        (section) => (section as { updateComplete?: unknown }).updateComplete,
      ),
    ),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);

/** The panel on the page. It is no custom element, because a page may refuse to register one. */
class Panel {
  readonly #host = element('div', { popover: 'manual' });
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly #places = new Places();
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
    this.#root.append(this.#places.root, this.#dialog);
    this.#dialog.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    // Beside the body, where it is no part of what the page's own scripts and styles count.
    document.documentElement.append(this.#host);
    // Above everything else, where the browser knows how.
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

  /** Looks at the page once more. */
  async check(): Promise<void> {
    await settled();
    this.#render();
  }

  close(): void {
    removeEventListener('resize', this.#fit);
    removeEventListener('iclei-choice', this.#checkAgain);
    this.#places.stop();
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
              this.#places.show(target);
            },
          }),
        ),
      ),
      element('footer', {}, element('p', {}, texts.privacy), again),
    );
    this.#places.draw(findings);
  }
}

let panel: Panel | undefined;

/** Takes `#iclei-check` out of the address, so that nobody publishes it by mistake. */
function leave(): void {
  panel = undefined;
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // A document without an address of its own, as in a frame.
  }
}

/**
 * Opens the panel, or gives it the focus if it is open.
 *
 * @param noted what the sections have said so far; more may come.
 */
export function openPanel(noted: () => readonly Notice[]): void {
  if (panel) {
    panel.focus();
  } else {
    panel = new Panel(noted, leave);
  }
}
