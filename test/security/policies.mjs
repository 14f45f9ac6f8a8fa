import { readFileSync } from 'node:fs';
import { page } from '../hosts/pages/page.mjs';

/** The policies that SECURITY.md recommends, in its order. */
export const [scripts, oneLit, twoLits, anotherHost, prerenderedStyles] = [
  ...readFileSync('SECURITY.md', 'utf8').matchAll(/^Content-Security-Policy: (.*)$/gm),
].map(([, policy]) => policy);

/** A page that its server sends with a policy. */
export const under = (policy, html = page()) => ({
  html,
  headers: { 'content-security-policy': policy },
});
