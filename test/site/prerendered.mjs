import { text } from 'node:stream/consumers';
import { prerender } from '../../dist/prerender.js';

/** The part of the tests' server that prerenders in Node: what is posted to `/prerendered`, as JSON. */
export function prerendered() {
  return async (context, next) => {
    if (context.path !== '/prerendered') return next();
    const { html, ...options } = JSON.parse(await text(context.req));
    const notices = [];
    const onNotice = (notice) => notices.push(notice);
    try {
      context.body = { html: await prerender(html, { ...options, onNotice }), notices };
    } catch ({ message }) {
      context.body = { message, notices };
    }
    return undefined;
  };
}
