// What happens when the page is opened.

facets.forEach(makeFacet);
byId('counts').textContent =
  [plural(articles.length, 'article'), plural(quoteTotal, 'quotation'), plural(eventTotal, 'dated event')].join(' · ');
byId('query').addEventListener('input', search);
byId('clear').addEventListener('click', () => { clearFilters(); byId('query').focus(); });
rangeFields().forEach(field => field.addEventListener('change', search));
byId('person-query').addEventListener('input', showPeople);
for (const form of ['csv', 'json', 'txt'])
  byId(`save-${form}`).addEventListener('click', () => saveList(form));
byId('article').addEventListener('click', e => {
  activated = e.target.closest('a');
  // Anywhere in a quotation, but not at the end of a selection made to copy words.
  const quote = e.target.closest('.quote');
  if (quote && !e.target.closest('a') && document.getSelection().isCollapsed)
    go(address.quote(quote.thing));
});
document.addEventListener('click', followLink);
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
performance.mark('ready');
// The first article is shown while the rest of the page is read.
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', completed);
else
  completed();

function completed() {
  isLoaded = true;
  restoreDecisions();
  // What is listed lacks only what stands in the texts.
  if (isEarly || terms.length > 0 || ofQuotes.some(isActive))
    search();
  else
    showFound();
  showRest();
  whenIdle(wordIndex);
  if (isWaiting) {
    say('');
    if (!document.activeElement.matches('input, select'))
      follow();
  }
}

/** The cards lack what stood in parts that had not come. */
function showRest() {
  const isInCard = byId('person').contains(document.activeElement);
  if (chosen)
    showChosen();
  showPerson(carded);
  if (isInCard)
    byId('person').querySelector('h3').focus({ preventScroll: true });
}
