import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import release from 'virtual:release';
import type { Locale } from '../../../src/language/locales.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import { addressOf, isOnDisk } from '../address/place.js';
import { propertiesOf } from '../color/starts.js';
import { starts } from '../color/themes.js';
import type { Configuration } from '../configuration/configuration.js';
import { sectionTags } from '../snippet/tags.js';
import { schemeTexts } from '../texts.js';
import { deviceTexts, languageList, segments, type Device } from './choices.js';
import { frameHtml, show } from './frame.js';
import { styles } from './site-preview.styles.js';

/** The widths of a page that can be looked at, in pixels. */
const widths: Record<Device, number> = { phone: 375, tablet: 768, desktop: 1280 };

/**
 * The sections as visitors will see them.
 *
 * @fires {CustomEvent<Locale>} page-language - The visitor wants to see the page in another language.
 */
export class SitePreview extends SiteElement {
  static override styles = [controls, styles];

  @property({ attribute: false }) configuration!: Configuration;
  /** The language that the page in the preview declares. */
  @property() language: Locale = 'en';

  @state() private device: Device = 'desktop';
  @state() private scheme: 'light' | 'dark' = 'light';

  /** Whether the sections are loaded. Far below what a phone shows, they wait until they are needed. */
  @state() private isNeeded = false;

  @query('iframe') private frame!: HTMLIFrameElement | null;
  @query('.stage') private stage!: HTMLElement;

  #page: Document | undefined;
  #sizes: ResizeObserver | undefined;
  #place: IntersectionObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  override disconnectedCallback(): void {
    this.#sizes?.disconnect();
    this.#place?.disconnect();
    this.#page = undefined;
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    let isFirst = true;
    // The observer knows the width without making the browser lay out the page once more.
    this.#sizes = new ResizeObserver(([stage]) => {
      if (isFirst && stage.contentRect.width < 560) this.device = 'phone';
      isFirst = false;
      this.#fit();
    });
    this.#sizes.observe(this.stage);
    this.#place = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#need();
      },
      { rootMargin: '100%' },
    );
    this.#place.observe(this.stage);
  }

  #need(): void {
    this.#place?.disconnect();
    this.isNeeded = true;
  }

  /** A visitor who has begun to work will want to see what comes of it. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.get('configuration')) this.#need();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('device') || changed.has('isNeeded')) this.#fit();
    this.#show();
  }

  /** Makes the page as wide as the device, and the frame as small as there is room. */
  #fit(): void {
    if (!this.frame) return;
    const width = widths[this.device];
    const scale = Math.min(1, this.stage.clientWidth / width);
    this.frame.style.inlineSize = `${width}px`;
    this.frame.style.blockSize = `${this.stage.clientHeight / scale}px`;
    this.frame.style.scale = String(scale);
    this.frame.style.marginInlineStart = `${Math.max(0, (this.stage.clientWidth - width) / 2)}px`;
  }

  #load(): void {
    this.#page = this.frame?.contentDocument ?? undefined;
    // Where the page decides the language, the switch changes it here as the buttons of the preview do.
    this.#page?.addEventListener('iclei-lang-change', (event) => {
      if (this.configuration.language !== 'page') return;
      event.preventDefault();
      this.#choose((event as CustomEvent<{ locale: Locale }>).detail.locale);
    });
    this.#show();
  }

  #choose = (locale: Locale): void => {
    this.dispatchEvent(new CustomEvent('page-language', { detail: locale }));
  };

  #show(): void {
    if (!this.#page) return;
    show(this.#page, {
      tags: sectionTags(this.configuration, { isReadable: false }).join(''),
      properties: propertiesOf(this.configuration.theme, starts()),
      pageLanguage: this.language,
      language: this.configuration.language,
      scheme: this.scheme,
    });
  }

  #frame() {
    const isModule = !isOnDisk();
    const file = isModule ? 'iclei.js' : 'iclei.classic.js';
    return html`<iframe
      title=${msg('Preview of the sections', {
        id: 'builder.preview.title',
        desc: 'Builder, name of the preview, read by screen readers. At most 50 characters.',
      })}
      .srcdoc=${frameHtml(addressOf(`../iclei/${release.version}/${file}`), isModule)}
      @load=${this.#load}
    ></iframe>`;
  }

  override render() {
    return html`<div class="bar">
        ${segments(
          msg('Width', {
            id: 'builder.preview.width',
            desc: 'Builder, above the choices Phone, Tablet, Desktop. At most 20 characters.',
          }),
          this.device,
          deviceTexts(),
          (device) => (this.device = device),
        )}
        ${segments(
          msg('Colours', {
            id: 'builder.preview.scheme',
            desc: 'Builder, above the choices Light and Dark. At most 20 characters.',
          }),
          this.scheme,
          schemeTexts(),
          (scheme) => (this.scheme = scheme),
        )}
        ${this.configuration.language === 'page' ? languageList(this.language, this.#choose) : nothing}
      </div>
      <div class="stage">${this.isNeeded ? this.#frame() : nothing}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'site-preview': SitePreview;
  }
}
