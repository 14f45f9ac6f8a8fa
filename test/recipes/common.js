/* Shows a section of ICLEI in place of, for example, <div class="iclei-about"></div>. */
mw.loader.load('https://www.example.org/iclei/iclei.classic.js');
mw.hook('wikipage.content').add(function ($content) {
  $content
    .find('div[class^="iclei-"]')
    .get()
    .reverse()
    .forEach(function (div) {
      if (!/^iclei-[a-z-]+$/.test(div.className)) {
        return;
      }
      var section = document.createElement(div.className);
      ['name', 'order', 'value', 'year'].forEach(function (name) {
        if (div.dataset[name]) {
          section.setAttribute(name, div.dataset[name]);
        }
      });
      $(section).append($(div).contents());
      $(div).replaceWith(section);
    });
});
