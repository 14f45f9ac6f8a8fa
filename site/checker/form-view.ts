import { html, nothing, type TemplateResult } from 'lit';
import { errorTexts, formTexts, type ErrorName } from './texts.js';

/** What the form shows, and what it calls. */
export interface Form {
  readonly error: ErrorName | undefined;
  readonly isBusy: boolean;
  /** Whether a file is being dragged over the field. */
  readonly isOver: boolean;
  readonly onInput: () => void;
  readonly onFile: (file: File | undefined) => void;
  readonly onOver: (isOver: boolean) => void;
  readonly onCheck: () => void;
}

/** The field for the HTML, which is also where a file can be dropped, and the button. */
export function formView(form: Form): TemplateResult {
  const texts = formTexts();
  const onDrag = (event: DragEvent) => {
    // Text that is dragged into the field is the browser's own business.
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.onOver(event.type === 'dragover');
    if (event.type === 'drop') form.onFile(event.dataTransfer.files[0]);
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    form.onCheck();
  };
  const onChange = ({ target }: Event) => {
    form.onFile((target as HTMLInputElement).files?.[0]);
  };
  return html`<form @submit=${onSubmit}>
    <div
      class="drop ${form.isOver ? 'over' : ''}"
      @dragover=${onDrag}
      @dragleave=${onDrag}
      @drop=${onDrag}
    >
      <label for="html">${texts.label}</label>
      <p class="hint" id="hint">${texts.hint}</p>
      <textarea
        id="html"
        rows="12"
        wrap="off"
        dir="ltr"
        spellcheck="false"
        autocapitalize="off"
        translate="no"
        aria-describedby="hint error"
        aria-invalid=${form.error === 'empty' ? 'true' : nothing}
        @input=${form.onInput}
      ></textarea>
      <label for="file">${texts.file}</label>
      <input
        id="file"
        type="file"
        accept=".html,.htm,.xhtml,text/html"
        aria-describedby="error"
        @change=${onChange}
      />
      <p class="error" id="error" role="alert">${form.error ? errorTexts()[form.error] : nothing}</p>
    </div>
    <div class="row">
      <button type="submit" class="primary" aria-disabled=${form.isBusy ? 'true' : nothing}>
        ${texts.check}
      </button>
      <p class="hint">${texts.privacy}</p>
    </div>
  </form>`;
}
