// What happens when the page is opened.

facets.forEach(makeFacet);
byId('counts').textContent =
  [plural(articles.length, 'article'), plural(quotes.length, 'quotation'), plural(events.length, 'dated event')].join(' · ');
byId('query').addEventListener('input', search);
byId('clear').addEventListener('click', () => { clearFilters(); byId('query').focus(); });
rangeFields().forEach(field => field.addEventListener('change', search));
byId('person-query').addEventListener('input', showPeople);
for (const form of ['csv', 'json', 'txt'])
  byId(`save-${form}`).addEventListener('click', () => saveList(form));
byId('article').addEventListener('click', e => {
  // Anywhere in a quotation, but not at the end of a selection made to copy words.
  const quote = e.target.closest('.quote');
  if (quote && !e.target.closest('a') && document.getSelection().isCollapsed)
    go(address.quote(quote.thing));
});
window.addEventListener('hashchange', followChange);
byId('facet-box').open = window.matchMedia('(min-width: 64rem)').matches;
startTimeline();
startTabs();
openStorage();
startPanes();
startKeyboard();
startReview();
if (articles.length > 0)
  show(articles[0]);
search();
follow();
window.requestIdleCallback?.(foldAll);
performance.mark('ready');
