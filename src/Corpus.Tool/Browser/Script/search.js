// Search and facets: which articles and quotations are found.

const facets = [
  { name: 'Speaker', column: quoteColumns.speaker, label: speakerName },
  { name: 'Kind', column: quoteColumns.kind },
  { name: 'Act', column: quoteColumns.act },
  { name: 'Basis', column: quoteColumns.basis, label: plain },
  { name: 'Outlet', of: a => a.outlet ?? 'unknown', ofArticle: true },
  { name: 'Month', of: a => a.published?.slice(0, 7) ?? 'undated', ofArticle: true, byName: true },
];
const firstValues = 6;
let terms = [];
let shown = articles;

/** Whether the search waits for texts. */
let isEarly = false;
const reading = 'The texts are being read: what is found follows.';

const typed = { '\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"', '\n': ' ', '\u00a0': ' ' };

/** Lower case, marks as a keyboard has them; as long as the text, so that places are the same in both. */
function fold(text) {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => text[i].toLowerCase()[0]).join('');
  return even.replace(/[\u2010-\u2013\u2018\u2019\u201c\u201d\n\u00a0]/g, mark => typed[mark] ?? '-');
}

const isActive = facet => facet.chosen.size > 0;
const ofQuotes = facets.filter(f => !f.ofArticle);
const ofArticles = facets.filter(f => f.ofArticle);

/** A mark for each quotation that is found, and how many are of each article; nothing where all are found. */
let wanted;
let wantedCounts;
const isWanted = number => !wanted || wanted[number] === 1;
const wantedOf = a => Array.from({ length: a.quoteCount }, (_, i) => a.firstQuote + i).filter(isWanted);
const wantedCount = a => wanted ? wantedCounts[a.number] : a.quoteCount;
const shownCount = () => shown.reduce((sum, a) => sum + wantedCount(a), 0);

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

/** Counts the values of what is marked. */
function countMarked({ counts, codes }, marks) {
  for (let number = 0; number < marks.length; number++) {
    if (marks[number] && codes[number] >= 0)
      counts[codes[number]]++;
  }
}

function search() {
  terms = [...fold(byId('query').value).matchAll(/"([^"]+)"?|([^\s"]+)/g)].map(match => (match[1] ?? match[2]).trim()).filter(Boolean);
  const held = terms.length > 0 ? unitsWith(terms) : undefined;
  isEarly = terms.length > 0 && !held;
  if (isEarly)
    terms = [];
  const [onQuotes, onArticles] = [ofQuotes.filter(isActive), ofArticles.filter(isActive)];
  const within = inRange();
  const failures = articles.map(a => within(a) ? failing(onArticles, a.number) : several);
  facets.forEach(facet => facet.counts.fill(0));

  // What fails nothing counts for all facets, and what fails one facet counts for that one.
  wanted = held || onQuotes.length > 0 ? new Uint8Array(quoteTotal) : undefined;
  wantedCounts = new Int32Array(articles.length);
  const counted = new Uint8Array(quoteTotal);
  for (let number = 0; number < quoteTotal; number++) {
    const article = articleOfQuote[number];
    if (held && !held[number + article + 1])
      continue;
    const failed = failing(onQuotes, number);
    if (wanted && failed === undefined) {
      wanted[number] = 1;
      wantedCounts[article]++;
    }
    if (failures[article] !== undefined)
      continue;
    if (failed === undefined)
      counted[number] = 1;
    else if (failed !== several && failed.codes[number] >= 0)
      failed.counts[failed.codes[number]]++;
  }

  ofQuotes.forEach(facet => countMarked(facet, counted));
  shown = [];
  const isShown = new Uint8Array(articles.length);
  for (const a of articles) {
    if (onQuotes.length > 0 ? wantedCounts[a.number] === 0 : held && !held[unitOf(a)])
      continue;
    const failed = failures[a.number];
    if (failed === undefined) {
      shown.push(a);
      isShown[a.number] = 1;
    } else if (failed !== several) {
      failed.counts[failed.codes[a.number]]++;
    }
  }

  ofArticles.forEach(facet => countMarked(facet, isShown));

  facets.forEach(showFacet);
  const picked = facets.reduce((sum, f) => sum + f.chosen.size, 0) + rangeFields().filter(field => field.value).length;
  byId('chosen').textContent = picked ? `(${picked} chosen)` : '';
  byId('clear').hidden = picked === 0;
  showResults();
  highlight('search', occurrences());
  if (isLoaded)
    showFound();
  say(isEarly ? reading : terms.length > 0 || picked > 0 ? `${plural(shown.length, 'article')}, ${plural(shownCount(), 'quotation')} found.` : '');
}

/** What the panes show of what is found, once the list of it is seen. */
function showFound() {
  afterPaint(helpNotFound, laneEvents, toArticle, showPeople, showReview);
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
  const alone = terms.map(t => {
    const held = unitsWith([t]);
    return [t, held ? articles.filter(a => held[unitOf(a)]).length : 0];
  });
  const near = entities.filter(p => fold(p.name).split(' ').some(part => terms.some(t => isNear(t, part)))).slice(0, 5);
  const again = query => h('button', { type: 'button', onclick: () => { byId('query').value = query; search(); byId('query').focus(); } }, query);
  const filters = !byId('clear').hidden && h('li', {}, h('button', { type: 'button', onclick: () => { clearFilters(); byId('query').focus(); } }, 'Clear the filters'));
  place.replaceChildren(h('p', {}, terms.length > 1 ? 'No article has all of these words.' : 'No article is found.'),
    h('ul', {}, alone.filter(([, count]) => terms.length > 1 && count > 0).map(([t, count]) => h('li', {}, again(t.includes(' ') ? `"${t}"` : t), ` ${plural(count, 'article')}`)),
      near.map(p => h('li', {}, 'Did you mean ', again(p.name), '?')), filters));
}

/** A column as the index has it. */
function columnOf(all) {
  const numbers = new Map();
  const codes = all.map(value => numbers.get(value) ?? (numbers.set(value, numbers.size), numbers.size - 1));
  return { values: [...numbers.keys()], codes };
}

function makeFacet(facet) {
  const column = facet.column ?? columnOf(articles.map(facet.of));
  const counts = tally(column);
  const order = [...column.values.entries()]
    .sort(([a, one], [b, other]) => (facet.byName ? compare(other, one) : counts[b] - counts[a]) || compare(String(one), String(other)));
  facet.values = order.map(([, value]) => value);
  // A number for each value, here in the order of the list: to count is to add to a list of numbers.
  const numbers = new Int32Array(order.length);
  order.forEach(([code], number) => { numbers[code] = number; });
  facet.codes = new Int32Array(column.codes.length);
  column.codes.forEach((code, number) => { facet.codes[number] = code < 0 ? -1 : numbers[code]; });
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
