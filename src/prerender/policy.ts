import { createHash } from 'node:crypto';
import { mark } from '../language/prerendered.js';

const style = new RegExp(
  `<template shadowrootmode="open" ${mark}><div[^>]*><style>([^]*?)</style>`,
  'g',
);

/**
 * The hashes with which a Content Security Policy allows the styles of prerendered pages.
 *
 * @param html pages that `prerender` has returned.
 * @returns {string[]} sources for `style-src`, such as `'sha256-…'` with the quotation marks: one for each
 *   kind of section on the pages, whatever its language. They change with the version of this package.
 */
export function styleHashes(...html: readonly string[]): string[] {
  const styles = new Set(
    html.flatMap((page) => [...page.matchAll(style)].map(([, css = '']) => css)),
  );
  return [...styles].map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
}

/** The complete `style-src` directive for a page's policy. */
export const styleDirective = (hashes: readonly string[]): string =>
  ['style-src', "'self'", ...hashes].join(' ');
