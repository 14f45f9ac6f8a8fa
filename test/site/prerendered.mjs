import { text } from 'node:stream/consumers';

/** The part of the tests' server that prerenders in Node: what is posted to `/prerendered`, as JSON. */
export function prerendered() {
  return async (context, next) => {
    if (context.path !== '/prerendered') return next();
    // Only when it is needed: other tests run without a build.
    const { prerender } = await import('../../dist/prerender.js');
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
