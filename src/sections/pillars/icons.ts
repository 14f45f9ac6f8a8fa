import { html, type TemplateResult } from 'lit';

// Each template has its own <svg>, so that the browser parses its content as SVG.

/** Three connected dots: connecting leaders. */
export const network: TemplateResult = html`<svg part="icon" class="icon" viewBox="0 0 44 44" aria-hidden="true"><circle cx="22" cy="9" r="5" /><circle cx="8" cy="34" r="5" /><circle cx="36" cy="34" r="5" /><path d="M19.7 13.6 10.4 29.6M24.3 13.6l9.3 16M13 34h18" /></svg>`;

/** A rising line: accelerating action. */
export const rise: TemplateResult = html`<svg part="icon" class="icon" viewBox="0 0 44 44" aria-hidden="true"><path d="M4 35 16 21l9 8L40 9M28 9h12v12" /></svg>`;

/** An open door: gateway to solutions. */
export const gateway: TemplateResult = html`<svg part="icon" class="icon" viewBox="0 0 44 44" aria-hidden="true"><path d="M3 40h38M7 40V18L22 5l15 13v22M16 40V25h12v15" /></svg>`;
