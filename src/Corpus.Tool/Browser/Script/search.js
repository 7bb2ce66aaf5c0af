// Search and facets: which articles and quotations are found.

const facets = [
  { name: 'Speaker', of: speakerOf, label: speakerName },
  { name: 'Kind', of: q => q.kind },
  { name: 'Act', of: q => q.act },
  { name: 'Basis', of: q => q.kind === 'term' ? undefined : q.basis, label: plain },
  { name: 'Outlet', of: a => a.outlet ?? 'unknown', ofArticle: true },
  { name: 'Month', of: a => a.published?.slice(0, 7) ?? 'undated', ofArticle: true, byName: true },
];
const firstValues = 6;
let terms = [];
let shown = articles;

const typed = { '\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"', '\n': ' ', '\u00a0': ' ' };

/** Lower case, marks as a keyboard has them; as long as the text, so that places are the same in both. */
function fold(text) {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => text[i].toLowerCase()[0]).join('');
  return even.replace(/[\u2010-\u2013\u2018\u2019\u201c\u201d\n\u00a0]/g, mark => typed[mark] ?? '-');
}

/** Made at the first search, or before it when there is time. */
function foldAll() {
  if (articles.length === 0 || articles[0].folded !== undefined)
    return;
  for (const a of articles) {
    a.folded = fold(a.text);
    a.head = fold([a.title, a.outlet, a.byline, a.path].filter(Boolean).join('\n'));
  }
  for (const q of quotes)
    q.folded = q.article.folded.slice(q.start, q.end) + '\n' + fold(q.speaker ?? '');
}

const isActive = facet => facet.chosen.size > 0;
const ofQuotes = facets.filter(f => !f.ofArticle);
const ofArticles = facets.filter(f => f.ofArticle);
const holds = q => terms.every(t => q.folded.includes(t));

/** The quotations that are found of each article. */
let wanted = articles.map(a => a.quotes);
const shownQuotes = () => shown.flatMap(a => wanted[a.number]);

/** What stands for more than one facet that something fails. */
const several = {};

/** The one facet that something fails: its values are counted as if it were not set. */
function failing(active, number) {
  let failed;
  for (const facet of active) {
    if (!facet.chosen.has(facet.values[facet.codes[number]])) {
      if (failed)
        return several;
      failed = facet;
    }
  }
  return failed;
}

function countFor(counted, failed, number) {
  for (const facet of counted) {
    if ((failed === undefined || failed === facet) && facet.codes[number] >= 0)
      facet.counts[facet.codes[number]]++;
  }
}

function search() {
  terms = [...fold(byId('query').value).matchAll(/"([^"]+)"?|([^\s"]+)/g)].map(match => (match[1] ?? match[2]).trim()).filter(Boolean);
  if (terms.length > 0)
    foldAll();
  const [onQuotes, onArticles] = [ofQuotes.filter(isActive), ofArticles.filter(isActive)];
  const within = inRange();
  const failures = articles.map(a => within(a) ? failing(onArticles, a.number) : several);
  facets.forEach(facet => facet.counts.fill(0));

  const isNarrowed = terms.length > 0 || onQuotes.length > 0;
  wanted = isNarrowed ? articles.map(() => []) : articles.map(a => a.quotes);
  for (const q of quotes) {
    if (terms.length > 0 && !holds(q))
      continue;
    const failed = failing(onQuotes, q.number);
    if (isNarrowed && failed === undefined)
      wanted[q.article.number].push(q);
    if (failures[q.article.number] === undefined)
      countFor(ofQuotes, failed, q.number);
  }

  const possible = onQuotes.length > 0
    ? articles.filter(a => wanted[a.number].length > 0)
    : articles.filter(a => terms.every(t => a.folded.includes(t) || a.head.includes(t)));
  possible.forEach(a => countFor(ofArticles, failures[a.number], a.number));
  shown = possible.filter(a => failures[a.number] === undefined);

  facets.forEach(showFacet);
  const picked = facets.reduce((sum, f) => sum + f.chosen.size, 0) + rangeFields().filter(field => field.value).length;
  byId('chosen').textContent = picked ? `(${picked} chosen)` : '';
  byId('clear').hidden = picked === 0;
  showResults();
  highlight('search', occurrences());
  afterPaint(() => {
    helpNotFound();
    laneEvents();
    toArticle();
    showPeople();
    showReview();
  });
  const spoken = shown.reduce((sum, a) => sum + wanted[a.number].length, 0);
  say(terms.length > 0 || picked > 0 ? `${plural(shown.length, 'article')}, ${plural(spoken, 'quotation')} found.` : '');
}

const rangeFields = () => [byId('from'), byId('until')];

/** Whether the day of an article lies in the range that is set; one without a day lies in none. */
function inRange() {
  const [from, until] = rangeFields().map(field => field.value);
  return a => (!from || a.published >= from) && (!until || a.published <= until);
}

function clearFilters() {
  facets.forEach(facet => facet.chosen.clear());
  rangeFields().forEach(field => { field.value = ''; });
  search();
}

/** What helps where nothing is found: the words that are found alone, names that are nearly the same, and the filters. */
function helpNotFound() {
  const place = byId('results').querySelector('.help');
  if (!place)
    return;
  const alone = terms.map(t => [t, articles.filter(a => a.folded.includes(t) || a.head.includes(t)).length]);
  const near = entities.filter(p => fold(p.name).split(' ').some(part => terms.some(t => isNear(t, part)))).slice(0, 5);
  const again = query => h('button', { type: 'button', onclick: () => { byId('query').value = query; search(); byId('query').focus(); } }, query);
  const filters = !byId('clear').hidden && h('li', {}, h('button', { type: 'button', onclick: () => { clearFilters(); byId('query').focus(); } }, 'Clear the filters'));
  place.replaceChildren(h('p', {}, terms.length > 1 ? 'No article has all of these words.' : 'No article is found.'),
    h('ul', {}, alone.filter(([, count]) => terms.length > 1 && count > 0).map(([t, count]) => h('li', {}, again(t.includes(' ') ? `"${t}"` : t), ` ${plural(count, 'article')}`)),
      near.map(p => h('li', {}, 'Did you mean ', again(p.name), '?')), filters));
}

function makeFacet(facet) {
  const values = (facet.ofArticle ? articles : quotes).map(facet.of);
  const totals = [...tally(values)];
  totals.sort((a, b) => (facet.byName ? compare(b[0], a[0]) : b[1] - a[1]) || compare(String(a[0]), String(b[0])));
  facet.values = totals.map(([value]) => value);
  // A number for each value: to count is to add to a list of numbers.
  const numbers = new Map(facet.values.map((value, number) => [value, number]));
  facet.codes = Int32Array.from(values, value => numbers.get(value) ?? -1);
  facet.counts = new Int32Array(facet.values.length);
  Object.assign(facet, { chosen: new Set(), rows: new Map(), list: h('ul'), open: facet.values.length <= firstValues + 2 });
  facet.all = h('button', { type: 'button', class: 'all', onclick: () => { facet.open = true; showFacet(facet); } }, `All ${facet.values.length}`);
  facet.note = h('span', { class: 'count' });
  byId('facets').append(h('details', { open: facet === facets[0] }, h('summary', {}, `${facet.name} `, facet.note),
    h('div', { role: 'group', 'aria-label': facet.name }, facet.list, facet.all)));
}

function showFacet(facet) {
  facet.all.hidden = facet.open;
  facet.note.textContent = isActive(facet) ? `${facet.chosen.size} chosen` : facet.values.length;
  for (const [number, value] of (facet.open ? facet.values : facet.values.slice(0, firstValues)).entries()) {
    const row = facet.rows.get(value) ?? facetRow(facet, value);
    const count = facet.counts[number];
    row.input.checked = facet.chosen.has(value);
    row.count.textContent = count.toLocaleString('en');
    row.item.classList.toggle('none', count === 0);
  }
}

function facetRow(facet, value) {
  const input = h('input', { type: 'checkbox', onchange: () => { facet.chosen[input.checked ? 'add' : 'delete'](value); search(); } });
  const count = h('span', { class: 'count' });
  const swatch = facet.name === 'Speaker' && tinted(h('span', { class: 'swatch', 'aria-hidden': 'true' }, initials(value)), value);
  const item = h('li', {}, h('label', {}, input, swatch, h('bdi', {}, facet.label?.(value) ?? value), count));
  facet.list.append(item);
  facet.rows.set(value, { item, input, count });
  return facet.rows.get(value);
}
