/**
 * The allow-lists: what a webmaster gives to an editor or a filter so that it keeps our tags. The page “Editors and
 * filters” shows these texts, and test/editors/ configures the programs with them.
 */
import { format } from 'prettier';
import { ckeditor, tinymce } from './editors.mjs';
import { drupal, htmlPurifier } from './php.mjs';
import { domPurify, rehypeSanitize, sanitizeHtml } from './sanitizers.mjs';

const modules = { tinymce, ckeditor, domPurify, sanitizeHtml, rehypeSanitize };
const style = { parser: 'babel', singleQuote: true, printWidth: 80 };

/** Those in JavaScript are modules that export `settings`, `options` or `schema`. */
export async function allowLists() {
  const formatted = await Promise.all(
    Object.entries(modules).map(async ([name, text]) => [
      name,
      (await format(text(), style)).trim(),
    ]),
  );
  return { ...Object.fromEntries(formatted), htmlPurifier: htmlPurifier(), drupal: drupal() };
}
