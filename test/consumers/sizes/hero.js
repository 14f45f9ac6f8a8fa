import '@iclei/elements/hero.js';
