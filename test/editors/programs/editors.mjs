/** Editors in a browser. `edit` on their pages does what a webmaster would do with them. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { load, versionOf } from './sanitizers.mjs';

const here = fileURLToPath(new URL('../', import.meta.url));

/** A script tag of a page of an editor. */
const script = (path) => `<script src="${path}"></script>`;

/** What the functions of every editor's page need: `edit.type` into the view for HTML, and `edit.paste` formatted text. */
const shared = `
  const isTyped = (field, html) => {
    field.value = html;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const pasteInto = (element, html) => {
    const { DataTransfer, ClipboardEvent } = element.ownerDocument.defaultView;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  };`;

const tinymcePage = (settings) => `
  ${script('/packages/tinymce/tinymce.min.js')}
  <textarea></textarea>
  <script>
    ${shared}
    window.ready = tinymce.init({
      selector: 'textarea',
      license_key: 'gpl',
      promotion: false,
      plugins: 'code link lists table',
      ...${JSON.stringify(settings)},
    }).then(([editor]) => {
      window.edit = {
        load: (html) => editor.setContent(html),
        save: () => editor.getContent(),
        focus: () => editor.focus(),
        type: (html) => {
          editor.execCommand('mceCodeEditor');
          isTyped(document.querySelector('.tox-dialog textarea'), html);
          [...document.querySelectorAll('.tox-dialog button')]
            .find(({ textContent }) => textContent.trim() === 'Save')
            .click();
        },
        paste: (html) => {
          edit.focus();
          pasteInto(editor.getBody(), html);
        },
      };
    });
  </script>`;

const ckeditorPage = (plugins, settings) => `
  ${script('/packages/ckeditor5/dist/browser/ckeditor5.umd.js')}
  <div id="editor"></div>
  <script>
    ${shared}
    const { ClassicEditor, ...all } = CKEDITOR;
    const names = ${JSON.stringify([
      ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote'],
      ...['Table', 'SourceEditing'],
      ...plugins,
    ])};
    window.ready = ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: names.map((name) => all[name]),
      ...${JSON.stringify(settings)},
    }).then((editor) => {
      const source = editor.plugins.get('SourceEditing');
      window.edit = {
        load: (html) => editor.setData(html),
        save: () => editor.getData(),
        focus: () => editor.focus(),
        type: (html) => {
          source.isSourceEditingMode = true;
          isTyped(document.querySelector('.ck-source-editing-area textarea'), html);
          source.isSourceEditingMode = false;
        },
        paste: (html) => {
          edit.focus();
          pasteInto(editor.editing.view.getDomRoot(), html);
        },
      };
    });
  </script>`;

const tiptapPage = `
  ${script('/tiptap.js')}
  <div id="editor"></div>
  <script>
    ${shared}
    const editor = new tiptap.Editor({
      element: document.querySelector('#editor'),
      extensions: [tiptap.StarterKit],
    });
    window.edit = {
      load: (html) => editor.commands.setContent(html),
      save: () => editor.getHTML(),
      focus: () => editor.commands.focus(),
      // It has no view for HTML of its own. Those of website systems call this function.
      type: (html) => editor.commands.setContent(html),
      paste: (html) => {
        edit.focus();
        pasteInto(editor.view.dom, html);
      },
    };
  </script>`;

/** Tiptap as one script. */
async function bundleTiptap() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { Editor } from '@tiptap/core';
        export { StarterKit } from '@tiptap/starter-kit';`,
      resolveDir: here,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'tiptap',
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/**
 * @param {object} lists the allow-lists.
 * @returns the editors, each with its name, its version, its setting and its page, and the scripts that they need.
 */
export async function editors(lists) {
  const { settings: tinymce } = await load('tinymce', lists.tinymce);
  const { settings: ckeditor } = await load('ckeditor', lists.ckeditor);
  const support = ['GeneralHtmlSupport'];
  return {
    scripts: { '/tiptap.js': await bundleTiptap() },
    editors: [
      ['TinyMCE', 'tinymce', 'default', tinymcePage({})],
      // It has DOMPurify inside, which keeps `for` in a label alone.
      ['TinyMCE', 'tinymce', 'list', tinymcePage(tinymce), ['iclei-lang-switch for']],
      ['CKEditor 5', 'ckeditor5', 'default', ckeditorPage([], {})],
      ['CKEditor 5', 'ckeditor5', 'list', ckeditorPage(support, ckeditor)],
      ['Tiptap', '@tiptap/core', 'default', tiptapPage],
    ].map(([program, name, setting, page, loses]) => ({
      program,
      version: versionOf(name),
      setting,
      page,
      loses,
    })),
  };
}
