/** Pages whose scripts, mostly older than the sections, change what browsers have. */
import { around, page, sections } from './page.mjs';

/** The script runs before the bundle; \`hostWorks()\` says whether all of it is still in place and works. */
const script = (code) => ({ html: page({ head: `<script>${code}</script>` }) });

export const scripts = {
  'intl-counted': script(`
    // The first object of Intl takes a browser up to 20 ms, and an old phone far more.
    window.hostIntl = [];
    const count = (owner, name) => {
      const original = owner[name];
      const handler = {
        apply: (target, self, values) => (hostIntl.push(name), Reflect.apply(target, self, values)),
        construct: (target, values) => (hostIntl.push(name), Reflect.construct(target, values)),
      };
      owner[name] = new Proxy(original, handler);
    };
    for (const name of Object.getOwnPropertyNames(Intl)) {
      if (typeof Intl[name] === 'function') count(Intl, name);
    }
    for (const { prototype } of [Array, BigInt, Date, Number, Int8Array.prototype.__proto__.constructor, String]) {
      for (const name of Object.getOwnPropertyNames(prototype)) {
        if (/locale|^normalize$/i.test(name)) count(prototype, name);
      }
    }
    window.hostWorks = () => (0).toLocaleString('en') && new Intl.NumberFormat('en') && hostIntl.splice(0).join() === 'toLocaleString,NumberFormat';`),
  'prototype-js': script(`
    // As Prototype 1.6, which many town halls have had since 2008: methods that a loop over an array meets.
    const $A = (iterable) => {
      if (!iterable) return [];
      let length = iterable.length || 0;
      const results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
    Array.from = $A;
    Object.assign(Array.prototype, {
      each(iterator) { for (let index = 0; index < this.length; index++) iterator(this[index], index); return this; },
      map(iterator) { const results = []; this.each((value, index) => { results.push((iterator || ((x) => x))(value, index)); }); return results; },
      filter(iterator) { const results = []; this.each((value, index) => { if (iterator(value, index)) results.push(value); }); return results; },
      find(iterator) { for (let index = 0; index < this.length; index++) if (iterator(this[index], index)) return this[index]; },
      some(iterator) { let result = false; this.each((value, index) => { result = result || !!iterator(value, index); }); return result; },
      includes(object) { let found = false; this.each((value) => { if (value == object) found = true; }); return found; },
      indexOf(item) { for (let index = 0; index < this.length; index++) if (this[index] === item) return index; return -1; },
      entries() { return this.map((value) => value); },
      at(index) { return this[index]; },
      first() { return this[0]; },
      last() { return this[this.length - 1]; },
      clone() { return [].concat(this); },
      toJSON() { return '[' + this.map((value) => JSON.stringify(value)).join(', ') + ']'; },
    });
    Object.assign(String.prototype, {
      strip() { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
      toJSON() { return '"' + this + '"'; },
    });
    window.hostWorks = () => [1, 2].last() === 2 && $A({ length: 2 }).length === 2;`),
  mootools: script(`
    // As MooTools 1.4: its Array.from knows no second argument, and Function has more methods.
    Array.from = (item) => (item == null ? [] : typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item]);
    Function.prototype.extend = function (key, value) { this[key] = value; return this; };
    Function.prototype.implement = function (key, value) { this.prototype[key] = value; return this; };
    Function.prototype.bind = function (that, ...first) { const self = this; return function (...rest) { return self.apply(that, first.concat(rest)); }; };
    Array.implement('contains', function (item) { return this.indexOf(item) !== -1; });
    Element.implement('getParent', function () { return this.parentNode; });
    Element.prototype.hide = function () { this.style.display = 'none'; return this; };
    window.hostWorks = () => [1].contains(1);`),
  'additions-to-object': script(`
    Object.prototype.extend = function (source) { for (const name in source) this[name] = source[name]; return this; };
    Object.prototype.forEach = function () {};
    Object.prototype.lang = 'xx';
    Object.prototype.attribute = 'none';
    window.hostWorks = () => ({}).extend({ a: 1 }).a === 1;`),
  'json-replaced': script(`
    // As a json2.js of 2007 that replaces what there is.
    window.JSON = { stringify: (value) => String(value), parse: (text) => eval('(' + text + ')') };
    window.hostWorks = () => JSON.parse('{"a": 1}').a === 1;`),
  'promise-replaced': script(`
    const Native = Promise;
    class Old {
      constructor(executor) { this.inner = new Native(executor); }
      then(done, failed) { return new Old((resolve, reject) => this.inner.then(done, failed).then(resolve, reject)); }
      catch(failed) { return this.then(undefined, failed); }
      static resolve(value) { return new Old((resolve) => resolve(value)); }
      static all(list) { return new Old((resolve, reject) => Native.all(list).then(resolve, reject)); }
    }
    window.Promise = Old;
    window.hostWorks = () => Promise === Old;`),
  'symbol-replaced': script(`
    const native = Symbol;
    const Old = (description) => native(description);
    Object.assign(Old, { iterator: native.iterator, asyncIterator: native.asyncIterator });
    Old.for = (key) => native.for(key);
    window.Symbol = Old;
    window.hostWorks = () => typeof Symbol('a') === 'symbol';`),
  'define-wrapped': script(`
    // As tools that count elements do.
    const { define } = customElements;
    const names = [];
    customElements.define = function (name, constructor, options) {
      names.push(name);
      return define.call(this, name, constructor, options);
    };
    window.hostWorks = () => names.includes('iclei-hero');`),
  'define-with-subclass': script(`
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (name, constructor) {
      define.call(this, name, class extends constructor {});
    };
    window.hostWorks = () => customElements.get('iclei-hero') !== undefined;`),
  'define-refusing-one': script(`
    const { define } = customElements;
    customElements.define = function (name, ...rest) {
      if (name === 'iclei-hero') throw new Error(name + ' is not on the list');
      define.call(this, name, ...rest);
    };`),
  'define-refusing': {
    html: page({
      head: `<script>
      customElements.define = (name) => { throw new Error(name + ' is not on the list'); };
    </script>`,
      body: around(sections.replace('<iclei-about lang="ja">', '$&<p id="fallback">L’ICLEI</p>')),
    }),
  },
};
