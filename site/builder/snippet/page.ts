import type { Configuration } from '../configuration/configuration.js';
import { classicTag } from './addresses.js';
import { element, indented, inlineHtml, startTag } from './html.js';
import { snippetOf, type SnippetOptions } from './make.js';
import type { Piece } from './snippet.js';

export interface PageOptions extends SnippetOptions {
  /** The title of the page. Default: the city's name, or ICLEI's. */
  readonly title?: string;
}

/** A whole page with the sections, to open or to upload. */
export async function pageOf(configuration: Configuration, options: PageOptions): Promise<string> {
  const pieces = await snippetOf(configuration, options);
  const codes = (place: Piece['place']) =>
    pieces.filter((piece) => piece.place === place).map(({ code }) => code);
  const { language, cityName } = configuration;
  const lang = language === 'page' ? (options.pageLanguage ?? 'en') : language;
  const title = options.title ?? (inlineHtml(cityName) ? cityName : 'ICLEI');
  const head = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    element('title', {}, inlineHtml(title)),
    ...codes('address').map(classicTag),
    '<style>',
    '  :root {',
    '    color-scheme: light dark;',
    '    font-family: system-ui, sans-serif;',
    '  }',
    '  body {',
    '    margin: 0;',
    '  }',
    '</style>',
  ];
  // What the command has written stays byte for byte, or the sections would be rendered anew.
  const body = codes('page').flatMap((code) => code.split('\n'));
  return [
    '<!doctype html>',
    startTag('html', { lang }),
    '  <head>',
    ...indented(indented(head)),
    '  </head>',
    '  <body>',
    ...(body.some((line) => line.includes('<template')) ? body : indented(indented(body))),
    '  </body>',
    '</html>',
    '',
  ].join('\n');
}
