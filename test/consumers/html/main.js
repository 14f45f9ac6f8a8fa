const find = (selector) => document.querySelector(selector);
const languages = find('iclei-lang-switch');
const timeline = find('iclei-timeline');
const impacts = find('iclei-impact-list');

// #region properties
languages.names = true;
impacts.headingLevel = 3;
// #endregion

// #region event
languages.addEventListener('iclei-lang-change', (event) => {
  find('#locale').textContent = event.detail.locale;
});
// #endregion
document.addEventListener('iclei-lang-change', (event) => {
  find('#previous').textContent = event.detail.previous;
});

find('#order').addEventListener('click', () => {
  timeline.order = 'newest-first';
});
find('#default').addEventListener('click', () => {
  timeline.order = undefined;
});
// #region entries
find('#add').addEventListener('click', () => {
  const milestone = document.createElement('iclei-milestone');
  milestone.year = 1998;
  milestone.textContent = 'All trams run on wind power.';
  timeline.append(milestone);

  const impact = document.createElement('iclei-impact');
  impact.value = '12';
  impact.textContent = 'schools without gas.';
  impacts.append(impact);
});
find('#remove').addEventListener('click', () => {
  timeline.lastElementChild.remove();
  impacts.lastElementChild.remove();
});
// #endregion
