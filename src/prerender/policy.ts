import { createHash } from 'node:crypto';
import { mark } from '../language/prerendered.js';

const style = new RegExp(
  `<template shadowrootmode="open" ${mark}><div[^>]*><style>([^]*?)</style>`,
  'g',
);

/**
 * The hashes by which a Content Security Policy allows the styles of a prerendered page.
 *
 * @param html pages as `prerender` gives them back.
 * @returns sources for `style-src`, as in `'sha256-…'` with its quotation marks: one for each of our
 *   elements on the pages, whatever its language. They change with the version of this package.
 */
export function styleHashes(...html: readonly string[]): string[] {
  const styles = new Set(
    html.flatMap((page) => [...page.matchAll(style)].map(([, css = '']) => css)),
  );
  return [...styles].map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
}

/** A whole directive with some hashes, ready to be put into a page's policy. */
export const styleDirective = (hashes: readonly string[]): string =>
  ['style-src', "'self'", ...hashes].join(' ');
