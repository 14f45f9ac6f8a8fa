import { readFileSync } from 'node:fs';
import { page } from '../hosts/pages/page.mjs';

const policies = [
  ...readFileSync('site/pages/hosting.md', 'utf8').matchAll(/^Content-Security-Policy: (.*)$/gm),
].map(([, policy]) => policy);

/** The policies that the site recommends, in its order. */
const [scripts, oneLit, twoLits, anotherHost, prerenderedStyles, ...others] = policies;
export { scripts, oneLit, twoLits, anotherHost, prerenderedStyles };

if (!prerenderedStyles || others.length > 0) {
  throw new Error('A policy of site/pages/hosting.md has no name here, and so no test.');
}

/** A page that its server sends with a policy. */
export const under = (policy, html = page()) => ({
  html,
  headers: { 'content-security-policy': policy },
});
