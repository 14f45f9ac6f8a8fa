import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Data goes one way, from language and design to the sections to the entry points (CONTRIBUTING.md). */
const noImports = (regex, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
});

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'site-static/',
      'storybook-static/',
      'src/check/catalogues/',
      'src/language/catalogues/',
      'site/catalogues/',
      // What the applications are built to.
      'test/consumers/*/dist/',
      'test/consumers/*/.*/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', 'test/hosts/**/*.js', 'test/consumers/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'performance',
          'URL',
          'TextDecoder',
          'Buffer',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'NodeFilter',
          'document',
          'window',
          'customElements',
          'getComputedStyle',
          'Event',
          'localStorage',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // What runs in the pages that are measured.
    files: ['test/bench/page/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'CSSKeyframesRule',
          'CSSStyleRule',
          'Element',
          'HTMLSlotElement',
          'MessageChannel',
          'PerformanceObserver',
          'Text',
          'requestAnimationFrame',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // What runs in MediaWiki, which takes no newer JavaScript from its pages.
    files: ['test/recipes/common.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { mw: 'readonly', document: 'readonly', $: 'readonly' },
    },
  },
  {
    // What runs in WordPress's editor.
    files: ['integrations/wordpress/editor/*.{js,jsx}', 'test/wordpress/**/*.mjs'],
    languageOptions: {
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: Object.fromEntries(
        ['document', 'window', 'wp', 'Event', 'Element'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    languageOptions: { parser: typescript.parser },
    settings: { wc: { elementBaseClasses: ['LitElement', 'LocalizedElement', 'Section'] } },
    rules: {
      // LitElement has every life-cycle method.
      'wc/guard-super-call': 'off',
      // Safari drops the meaning of a list without bullets, so role="list" says what it is.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'site/**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'src/prerender/tsconfig.json',
          'site/tsconfig.json',
          'test/tsconfig.json',
        ],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        ...[
          'ImportDeclaration[source.value=/unsafe-|static/]',
          'MemberExpression[property.name=/^(inner|outer)HTML$|^insertAdjacentHTML$|HTMLUnsafe$/]',
        ].map((selector) => ({ selector, message: 'Text never becomes markup.' })),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    extends: [typescript.configs.recommended],
  },
  {
    files: ['src/language/**', 'src/design/**', 'src/notices/**'],
    rules: noImports(
      '(sections|prerender)/|^\\.\\./[a-z-]+\\.js$',
      'Sections, the prerendering and entry points import this folder.',
    ),
  },
  {
    files: ['src/sections/*/**'],
    rules: noImports(
      '^\\.\\./[a-z-]+/|^\\.\\./\\.\\./([a-z-]+\\.js$|prerender/)',
      'A section imports no section and no entry point, and knows nothing of prerendering.',
    ),
  },
  {
    files: ['src/prerender/**', 'src/classic/**'],
    rules: noImports('^\\.\\./[a-z-]+\\.js$', 'Nothing imports an entry point.'),
  },
  {
    files: ['src/*.ts'],
    rules: noImports('^\\./[a-z-]+\\.js$', 'Nothing imports an entry point.'),
  },
  prettier,
);
