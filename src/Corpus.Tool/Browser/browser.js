'use strict';
// The page of one corpus. Sections, in this order: data, elements, addresses, search and facets, results, article, details, person, timeline,
// review, keyboard, start.
// Whatever comes from a text is set as text (see `h`), never as markup.

// ---------------------------------------------------------------- data

const byId = id => document.getElementById(id);
const { articles, entities } = JSON.parse(byId('data').textContent);
byId('data').remove();

articles.sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id));
articles.forEach((article, number) => {
  article.number = number;
  article.quotes.forEach(q => Object.assign(q, { article, id: `${article.id}:${q.start}-${q.end}` }));
  article.expressions.forEach(d => Object.assign(d, { article, id: `${article.id}:${d.start}-${d.end}` }));
  article.events.forEach(e => {
    e.article = article;
    e.expression = article.expressions[e.expression];
    e.id = `${article.id}:${e.start}-${e.end}@${e.expression.start}`;
    e.expression.event ??= e;
  });
});

const quotes = articles.flatMap(a => a.quotes);
const events = articles.flatMap(a => a.events).sort((a, b) => compare(a.when.first, b.when.first) || compare(a.when.last, b.when.last));
const textOf = span => span.article.text.slice(span.start, span.end);
const placeOf = span => `${span.article.path}:${span.line}:${span.column}`;
const isUnresolved = date => (date.type === 'date' || date.type === 'time') && !date.when && date.value.includes('X');

entities.forEach((person, number) => Object.assign(person, { number, quotes: [], events: [] }));
quotes.forEach(q => q.entity !== undefined && entities[q.entity].quotes.push(q));
events.forEach(e => e.participants.forEach(number => entities[number].events.push(e)));

/** Who said it: the number of a person, the words of the text for a source that is never named, '' for nobody found; nothing for a term. */
const speakerOf = q => q.kind === 'term' ? undefined : q.entity ?? q.speaker ?? '';
/** What was said; reported speech stands in no marks. */
const inMarks = (q, length) => {
  const content = length === undefined ? textOf(q) : brief(textOf(q), length);
  return q.kind === 'indirect' ? content : `“${content}”`;
};
const speakerName = key => typeof key === 'number' ? entities[key].name : key || 'no speaker';

/** The name of a value as words: `previous sentence` for `previousSentence`. */
const plain = name => name.replace(/[A-Z]/g, letter => ' ' + letter.toLowerCase());

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tally(keys) {
  const counts = new Map();
  for (const key of keys) {
    if (key !== undefined)
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

// The more someone says, the further apart the hues; the golden angle never meets itself.
const hues = new Map([...tally(quotes.map(speakerOf))].sort((a, b) => b[1] - a[1]).map(([key], rank) => [key, Math.round(rank * 137.5 + 250) % 360]));

// ---------------------------------------------------------------- elements

/** An element with attributes, listeners (`onclick`), and children: text or elements. The one way in which this page is built. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on'))
      element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : visible(String(value)));
  }
  for (const child of children.flat())
    if (child !== undefined && child !== false)
      element.append(typeof child === 'object' ? child : visible(String(child)));
  return element;
}

/** Characters that cannot be seen, or turn the direction of what follows, as ones that can be seen: one for one, so that offsets hold. */
function visible(text) {
  return text
    .replace(/[\0-\x08\x0b-\x1f]/g, c => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\u21c4');
}

/** Fills a list as far as it is looked at: the next rows are made when its end comes into view. */
function grow(list, rows, make, step = 40) {
  const iterator = rows[Symbol.iterator]();
  const more = h('li', { class: 'more' }, h('button', { type: 'button', onclick: next }, 'Show more'));
  const observer = new IntersectionObserver(entries => entries.some(e => e.isIntersecting) && next());
  list.replaceChildren(more);
  next();
  if (more.isConnected)
    observer.observe(more);

  function next() {
    const made = [];
    let row;
    while (made.length < step && !(row = iterator.next()).done)
      made.push(make(row.value));
    more.before(...made);
    if (!row?.done)
      return;
    observer.disconnect();
    more.remove();
  }
}

const plural = (count, word) => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const inWords = (day, format = long) => day ? format.format(Date.parse(day)) : 'undated';

/** The one of its kind that is shown or chosen. */
function setCurrent(element, isCurrent) {
  if (isCurrent)
    element.setAttribute('aria-current', 'true');
  else
    element.removeAttribute('aria-current');
}

let awaited;

/** What can wait until what was asked for is seen; of several, the last alone is done. */
function afterPaint(work) {
  clearTimeout(awaited);
  awaited = setTimeout(() => requestAnimationFrame(() => { awaited = setTimeout(work); }));
}

function say(message) {
  byId('status').textContent = visible(message);
}

// ---------------------------------------------------------------- addresses: the part after # names what is shown

const address = {
  article: a => '#a=' + encodeURIComponent(a.id),
  quote: q => '#q=' + encodeURIComponent(q.id),
  event: e => '#e=' + encodeURIComponent(e.id),
  date: d => d.event ? address.event(d.event) : '#d=' + encodeURIComponent(d.id),
  text: (a, start, end) => '#t=' + encodeURIComponent(`${a.id}:${start}-${end}`),
  person: p => '#p=' + encodeURIComponent(p.name) + (entities.find(other => other.name === p.name) === p ? '' : `&n=${p.number}`),
};
const index = items => new Map(items.map(item => [item.id, item]));
const found = { a: index(articles), q: index(quotes), e: index(events), d: index(articles.flatMap(a => a.expressions)) };

/** Not left to the event, which comes later than a second key. */
function go(hash) {
  location.hash = hash;
  follow();
}

function follow() {
  const [, kind, value, , number] = /^#([aqedtp])=([^&]*)(&n=(\d+))?/.exec(location.hash) ?? [];
  if (!kind)
    return;
  const target = decoded(value);
  if (kind === 'p')
    return meet(entities[number] ?? entities.find(p => p.name === target));
  const [, id, start, end] = kind === 't' ? /^(.*):(\d+)-(\d+)$/s.exec(target) ?? [] : [];
  const article = found.a.get(id);
  const thing = article ? { article, start: +start, end: +end } : found[kind]?.get(target);
  if (!thing)
    return say('Nothing in this corpus has this address.');
  show(kind === 'a' ? thing : thing.article);
  choose(kind, thing);
  if (kind === 'a')
    toArticle();
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// ---------------------------------------------------------------- search and facets

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
let shownQuotes = quotes;

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
const passes = (item, wanted, except) => wanted.every(f => f === except || !isActive(f) || f.chosen.has(f.of(item)));
const ofQuotes = facets.filter(f => !f.ofArticle);
const ofArticles = facets.filter(f => f.ofArticle);
const holds = q => terms.every(t => q.folded.includes(t));

function search() {
  terms = [...fold(byId('query').value).matchAll(/"([^"]+)"?|([^\s"]+)/g)].map(match => (match[1] ?? match[2]).trim()).filter(Boolean);
  if (terms.length > 0)
    foldAll();
  const inText = articles.filter(a => terms.every(t => a.folded.includes(t) || a.head.includes(t)));
  const wanted = new Map(articles.map(a => [a, []]));
  const spoken = quotes.filter(holds);
  spoken.filter(q => passes(q, ofQuotes)).forEach(q => wanted.get(q.article).push(q));
  const possible = ofQuotes.some(isActive) ? articles.filter(a => wanted.get(a).length > 0) : inText;
  shown = possible.filter(a => passes(a, ofArticles));
  shownQuotes = shown.flatMap(a => wanted.get(a));

  for (const facet of facets) {
    facet.counts = facet.ofArticle
      ? tally(possible.filter(a => passes(a, ofArticles, facet)).map(facet.of))
      : tally(spoken.filter(q => passes(q, ofQuotes, facet) && passes(q.article, ofArticles)).map(facet.of));
    showFacet(facet);
  }
  const picked = facets.reduce((sum, f) => sum + f.chosen.size, 0);
  byId('chosen').textContent = picked ? `(${picked} chosen)` : '';
  byId('clear').hidden = picked === 0;
  showResults(wanted);
  highlight('search', occurrences());
  afterPaint(() => {
    laneEvents();
    toArticle();
    showReview();
  });
  if (terms.length > 0 || picked > 0)
    say(`${plural(shown.length, 'article')}, ${plural(shownQuotes.length, 'quotation')} found.`);
  else
    say('');
}

function makeFacet(facet) {
  const totals = [...tally((facet.ofArticle ? articles : quotes).map(facet.of))];
  totals.sort((a, b) => (facet.byName ? compare(b[0], a[0]) : b[1] - a[1]) || compare(String(a[0]), String(b[0])));
  facet.values = totals.map(([value]) => value);
  Object.assign(facet, { chosen: new Set(), rows: new Map(), list: h('ul'), open: facet.values.length <= firstValues + 2 });
  facet.all = h('button', { type: 'button', class: 'all', onclick: () => { facet.open = true; showFacet(facet); } }, `All ${facet.values.length}`);
  facet.note = h('span', { class: 'count' });
  byId('facets').append(h('details', { open: facet === facets[0] }, h('summary', {}, `${facet.name} `, facet.note),
    h('div', { role: 'group', 'aria-label': facet.name }, facet.list, facet.all)));
}

function showFacet(facet) {
  facet.all.hidden = facet.open;
  facet.note.textContent = isActive(facet) ? `${facet.chosen.size} chosen` : facet.values.length;
  for (const value of facet.open ? facet.values : facet.values.slice(0, firstValues)) {
    const row = facet.rows.get(value) ?? facetRow(facet, value);
    const count = facet.counts.get(value) ?? 0;
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

// ---------------------------------------------------------------- results

const snippetsEach = 3;

function showResults(wanted) {
  const of = shown.length < articles.length ? `${shown.length.toLocaleString('en')} of ` : '';
  byId('results-title').textContent = of + plural(articles.length, 'article');
  grow(byId('results'), ofQuotes.some(isActive) ? withQuotes() : withSnippets(), row => row.made ?? resultOf(row));

  function* withQuotes() {
    for (const a of shown) {
      yield a;
      for (const q of wanted.get(a))
        yield { made: h('li', { class: 'hit' }, h('a', { href: address.quote(q) }, swatchOf(q), inMarks(q, 110))) };
    }
  }

  function* withSnippets() {
    for (const a of shown) {
      yield a;
      if (terms.length > 0)
        for (const [start, end] of placesOf(terms[0], a, snippetsEach))
          yield { made: h('li', { class: 'hit' }, h('a', { href: address.text(a, start, end) }, snippet(a, start, end))) };
    }
  }
}

function resultOf(a) {
  const about = [a.outlet, inWords(a.published, short), a.quotes.length > 0 && `${a.quotes.length} quoted`].filter(Boolean).join(' · ');
  return h('li', { class: 'result' },
    h('a', { href: address.article(a), 'aria-current': a === current && 'true' },
      h('bdi', { class: 'title' }, a.title ?? a.id), h('bdi', { class: 'about' }, about)));
}

function snippet(a, start, end) {
  const before = a.text.slice(Math.max(0, start - 30), start).replace(/^\S*\s/s, '');
  return [before, h('mark', {}, a.text.slice(start, end)), a.text.slice(end, end + 60).replace(/\s\S*$/s, '')];
}

function* placesOf(term, a, most = 500) {
  for (let at = a.folded.indexOf(term); at >= 0 && most-- > 0; at = a.folded.indexOf(term, at + term.length))
    yield [at, at + term.length];
}

function brief(text, length) {
  return text.length <= length ? text : text.slice(0, length).replace(/\s\S*$/s, '') + ' …';
}

function initials(key) {
  if (key === '')
    return '?';
  const words = speakerName(key).split(/\s+/).filter(w => /^\p{L}/u.test(w));
  const capitals = words.filter(w => /^\p{Lu}/u.test(w));
  const [first, last] = [capitals[0] ?? words[0], capitals.length > 1 && capitals.at(-1)];
  return [first, last].filter(Boolean).map(w => String.fromCodePoint(w.codePointAt(0)).toUpperCase()).join('') || '•';
}

function tinted(element, key) {
  if (key === '' || key === undefined)
    element.classList.add('nobody');
  else
    element.style.setProperty('--hue', hues.get(key));
  return element;
}

function swatchOf(q) {
  const key = speakerOf(q);
  const [title, letters] = key === undefined ? ['term', 'term'] : [speakerName(key), initials(key)];
  return tinted(h('span', { class: 'swatch', title }, letters), key);
}

// ---------------------------------------------------------------- article

let current;
/** The text nodes of the article shown, in order, and where in the text each begins. */
let nodes = [];

function show(article) {
  if (article === current)
    return;
  current = article;
  nodes = [];
  const marks = byBlock(marksOf(article));
  const heading = article.blocks.find(b => b.kind === 'title' && article.text.slice(b.start, b.end) === article.title);
  const title = h('h2', { id: 'article-title', dir: 'auto' }, heading ? [] : article.title ?? article.id);
  const body = h('div', { class: 'text', lang: 'en' });
  let group;
  for (const block of article.blocks) {
    if (block === heading) {
      fill(title, block.start, block.end, marks(block));
      continue;
    }
    const [holder, make] = form(block);
    if (group?.holder !== holder || !holder) {
      group = { holder, element: holder ? holders[holder]() : body };
      if (holder)
        body.append(group.element);
    }
    const element = make();
    fill(element, block.start, block.end, marks(block));
    group.element.append(element);
  }
  body.querySelectorAll('details.folded').forEach(d => d.firstChild.append(` (${plural(d.children.length - 1, 'line')})`));
  byId('article').replaceChildren(h('article', {}, h('header', {}, about(article), title, byline(article)), body, footer(article)));
  byId('article').scrollTop = 0;
  for (const link of byId('results').querySelectorAll('.result a'))
    setCurrent(link, link.getAttribute('href') === address.article(article));
  highlight('search', occurrences());
  markHere();
}

function about(a) {
  const basis = a.publishedBasis && a.publishedBasis !== 'stated' ? ` (date ${a.publishedBasis})` : '';
  const when = h('time', { datetime: a.published }, inWords(a.published));
  return h('p', { class: 'kicker' }, h('bdi', {}, a.outlet ?? 'Unknown outlet'), ' · ', when, basis);
}

function byline(a) {
  return h('p', { class: 'byline' }, a.byline && h('bdi', {}, a.byline), h('code', {}, a.path),
    /^https?:\/\//i.test(a.url ?? '') && h('a', { href: a.url, rel: 'noreferrer noopener' }, 'published page'));
}

function footer(a) {
  const parts = [a.rights && h('p', {}, h('bdi', {}, a.rights)), (a.tags || a.fields) && own(a), a.facts?.length > 0 && sources(a)].filter(Boolean);
  return parts.length > 0 ? h('footer', {}, parts) : undefined;
}

/** The tags and the fields of the user. */
function own(a) {
  const rows = (a.fields ?? []).map(f => [f.name, [f.text ?? f.day ?? String(f.number ?? f.flag)]]);
  return facts(a.tags ? [['Tags', [a.tags.join(', ')]], ...rows] : rows);
}

/** Where the title and the other metadata come from. */
function sources(a) {
  const rows = a.facts.map(f => [
    capital(f.kind), [plain(f.basis), f.start !== undefined && ': ', words(a, f.start !== undefined && f), f.rule && `, rule ${f.rule}`].filter(Boolean)]);
  return h('details', { class: 'sources' }, h('summary', {}, 'Where the metadata comes from'), facts(rows));
}

const holders = {
  list: () => h('ul'),
  folded: () => h('details', { class: 'folded' }, h('summary', {}, 'Not the article: site text and links')),
};

/** What a block lies in, where it shares that with its neighbours, and its element. */
function form(block) {
  switch (block.kind) {
    case 'title': return [, () => h('p', { class: 'title', dir: 'auto' })];
    case 'heading': return [, () => h('h3', { dir: 'auto' })];
    case 'listItem': return ['list', () => h('li', { dir: 'auto' })];
    case 'caption': return [, () => h('p', { class: 'caption', dir: 'auto' })];
    case 'relatedLink':
    case 'boilerplate': return ['folded', () => h('p', { dir: 'auto' })];
    default: return [, () => h('p', { dir: 'auto' })];
  }
}

/** All that is marked in an article: the longer before the shorter, so that what lies inside comes later. */
function marksOf(article) {
  const part = (span, q, name) => span && { start: span.start, end: span.end, thing: q, name };
  return [
    ...article.events.map(e => ({ start: e.start, end: e.end, thing: e, name: 'event' })),
    ...article.quotes.flatMap(q => [
      { start: q.start, end: q.end, thing: q, name: 'quote' }, part(q.source, q, 'source'), part(q.cue, q, 'cue'), part(q.via, q, 'via'),
    ]),
    ...article.expressions.map(d => ({ start: d.start, end: d.end, thing: d, name: 'date' })),
  ].filter(Boolean).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A function that gives the marks of one block after another, cut to it. */
function byBlock(marks) {
  let next = 0;
  let begun = [];
  return ({ start, end }) => {
    while (next < marks.length && marks[next].start < end)
      begun.push(marks[next++]);
    const inside = begun.filter(m => m.end > start)
      .map(m => ({ ...m, start: Math.max(start, m.start), end: Math.min(end, m.end), last: m.end <= end }));
    begun = begun.filter(m => m.end > end);
    return inside;
  };
}

/** Puts a stretch of text into an element, marks inside marks. Of two that cross, the second is cut where the first ends. */
function fill(element, start, end, marks) {
  let at = start;
  for (let i = 0; i < marks.length;) {
    const mark = marks[i++];
    const [inside, after] = [[], []];
    for (; i < marks.length && marks[i].start < mark.end; i++) {
      const crosses = marks[i].end > mark.end;
      inside.push(crosses ? { ...marks[i], end: mark.end, last: false } : marks[i]);
      if (crosses)
        after.push({ ...marks[i], start: mark.end });
    }
    marks.splice(i, 0, ...after);
    write(element, at, mark.start);
    const inner = open(mark);
    fill(inner, mark.start, mark.end, inside);
    element.append(inner);
    at = mark.end;
    if (mark.name === 'quote' && mark.last) {
      const closes = at < end && /["'\u2019\u201d\u00bb]/.test(current.text[at]) && !(marks[i]?.start <= at);
      write(element, at, closes ? ++at : at);
      element.append(tag(mark.thing));
    }
  }
  write(element, at, end);
}

function write(element, start, end) {
  if (start >= end)
    return;
  const node = document.createTextNode(visible(current.text.slice(start, end)));
  nodes.push({ start, node });
  element.append(node);
}

function open(mark) {
  const element = mark.name === 'date'
    ? h('a', { class: 'date', href: address.date(mark.thing), title: mark.thing.when?.edtf ?? mark.thing.value })
    : h('span', { class: mark.name });
  element.classList.toggle('unresolved', mark.name === 'date' && isUnresolved(mark.thing));
  element.thing = mark.thing;
  if (mark.name === 'quote')
    element.classList.add(mark.thing.kind);
  return mark.name === 'quote' || mark.name === 'source' ? tinted(element, speakerOf(mark.thing)) : element;
}

/** Who is quoted, at the end of the quotation as a note would stand: seen without colour, reached by keyboard, and its address. */
function tag(q) {
  const key = speakerOf(q);
  const label = key === undefined ? `term: ${brief(textOf(q), 40)}` : `${q.kind} quotation: ${speakerName(key)}`;
  const [name, letters] = key === undefined ? ['tag bare', 'term'] : ['tag', initials(key)];
  const link = h('a', { class: name, href: address.quote(q), 'aria-label': label, title: label }, letters);
  link.thing = q;
  return tinted(link, key);
}

/** Stretches of the article's text as ranges of the page. */
function rangesOf(spans) {
  const at = offset => {
    let [low, high] = [0, nodes.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      [low, high] = nodes[middle].start <= offset ? [middle, high] : [low, middle - 1];
    }
    return [nodes[low].node, Math.min(offset - nodes[low].start, nodes[low].node.length)];
  };
  return nodes.length === 0 ? [] : spans.filter(([start]) => start >= nodes[0].start).map(([start, end]) => {
    const range = new Range();
    const [node, offset] = at(end - 1);
    range.setStart(...at(start));
    range.setEnd(node, Math.min(offset + 1, node.length));
    return range;
  });
}

const occurrences = () => current && terms.length > 0 ? rangesOf(terms.flatMap(t => [...placesOf(t, current)])) : [];

/** Shows ranges by the browser's own means, which leave the elements as they are. */
function highlight(name, ranges) {
  if (window.Highlight)
    CSS.highlights.set(name, new Highlight(...ranges));
}

// ---------------------------------------------------------------- details of what is chosen

let chosen;

function choose(kind, thing) {
  chosen = kind === 'a' ? undefined : { kind, thing };
  const elements = [...byId('article').querySelectorAll('.quote, .event, .date, .tag')];
  const same = elements.filter(e => kind !== 'a' && (e.thing === thing || e.thing === thing.expression && kind === 'e'));
  elements.forEach(e => e.classList.toggle('on', same.includes(e)));
  elements.forEach(e => e.matches('a') && setCurrent(e, same.includes(e)));
  const ranges = kind === 't' ? rangesOf([[thing.start, thing.end]]) : [];
  highlight('passage', ranges);
  const card = { q: quoteCard, e: eventCard, d: dateCard, t: passageCard }[kind];
  byId('selection').replaceChildren(...(card ? card(thing) : []));
  byId('selection').hidden = !card;
  if (kind === 'q' && thing.entity !== undefined)
    showPerson(entities[thing.entity]);
  else
    showPerson();
  // Last, because what is shown beside the article may leave it less room.
  const target = same[0] ?? ranges[0]?.startContainer.parentElement;
  target?.closest('details')?.setAttribute('open', '');
  target?.scrollIntoView({ block: 'center' });
  (same.find(e => e.matches('.tag')) ?? same.find(e => e.matches('a')))?.focus({ preventScroll: true });
  showBar(kind === 'e' && thing);
}

function facts(rows) {
  return h('dl', {}, rows.filter(([, value]) => value !== undefined && value !== false && value.length !== 0)
    .flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}

const words = (a, span) => span && h('bdi', {}, `“${a.text.slice(span.start, span.end)}”`);
const personLink = p => h('a', { href: address.person(p) }, h('bdi', {}, p.name));

function quoteCard(q) {
  const key = speakerOf(q);
  const speaker = q.entity !== undefined ? personLink(entities[q.entity]) : key === undefined ? 'nobody: it is a term' : speakerName(key);
  return [
    h('h3', {}, q.kind === 'term' ? 'Term' : `${capital(q.kind)} quotation${q.act && q.act !== 'statement' ? `: ${q.act}` : ''}`),
    tinted(h('blockquote', { dir: 'auto' }, textOf(q)), key),
    facts([
      ['Said by', speaker], ['Source', words(q.article, q.source)], ['Cue', words(q.article, q.cue)], ['Relayed by', words(q.article, q.via)],
      ['To', words(q.article, q.addressee)], ['Known', q.kind !== 'term' && `${plain(q.basis)}${q.rule ? `, rule ${q.rule}` : ''}`],
      ['Begins', q.continues !== undefined && h('a', { href: address.quote(q.article.quotes[q.continues]) }, 'with an earlier piece')],
      ['Stands in', h('code', {}, placeOf(q))],
    ]),
    copies(),
  ];
}

function eventCard(e) {
  const days = e.when.first === e.when.last ? inWords(e.when.first) : `${inWords(e.when.first)} to ${inWords(e.when.last)}`;
  return [
    h('h3', {}, 'Dated event'),
    h('blockquote', { dir: 'auto' }, textOf(e)),
    facts([
      ['When', `${e.when.approximate ? 'about ' : ''}${days}`], ['Precision', `${e.when.precision} · EDTF ${e.when.edtf}`], ['Dated by', `“${textOf(e.expression)}”`],
      ['Known', plain(e.basis)], ['With', e.participants.map(n => h('span', { class: 'one' }, personLink(entities[n])))],
      ['Stands in', h('code', {}, placeOf(e))],
    ]),
    copies(),
  ];
}

function dateCard(d) {
  return [
    h('h3', {}, isUnresolved(d) ? 'Unresolved date' : capital(d.type)),
    h('blockquote', { dir: 'auto' }, textOf(d)),
    facts([
      ['Means', d.when?.edtf ?? 'no days that are known'], ['TIMEX3 value', h('code', {}, d.value)], ['Rule', d.rule],
      ['Counted from', d.anchorExpression !== undefined && h('a', { href: address.date(d.article.expressions[d.anchorExpression]) }, `“${textOf(d.article.expressions[d.anchorExpression])}”`)],
      ['Stands in', h('code', {}, placeOf(d))],
    ]),
    copies(),
  ];
}

function passageCard(passage) {
  const { article, start, end } = passage;
  return [h('h3', {}, 'Passage'), h('blockquote', { dir: 'auto' }, snippet(article, start, end)), copies()];
}

const capital = word => word[0].toUpperCase() + word.slice(1);

function copies() {
  return h('p', { class: 'copies' },
    h('button', { type: 'button', onclick: () => copy(citation(), 'Citation') }, 'Copy citation'),
    h('button', { type: 'button', onclick: () => copy(location.href, 'Link') }, 'Copy link'),
    h('button', { type: 'button', onclick: unchoose }, 'Close'));
}

function unchoose() {
  if (!current)
    return;
  const tag = byId('article').querySelector('a.on');
  history.replaceState(null, '', address.article(current));
  choose('a', current);
  tag?.focus({ preventScroll: true });
}

function citation() {
  if (!chosen)
    return undefined;
  const { kind, thing } = chosen;
  const a = thing.article;
  const who = kind === 'q' && thing.kind !== 'term' ? ` — ${speakerName(speakerOf(thing))}` : kind === 'e' ? ` [${thing.when.edtf}]` : '';
  const source = [a.title && `“${a.title}”`, a.outlet, inWords(a.published), a.url].filter(Boolean).join(', ');
  return `“${textOf(thing).trim()}”${who}. ${source} (${thing.line ? placeOf(thing) : a.path}).`;
}

async function copy(text, what) {
  if (!text)
    return say('Choose a quotation, an event or a date first.');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const box = h('textarea', { class: 'unseen', 'aria-label': what });
    box.value = text;
    document.body.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
  }
  say(`${what} copied.`);
}

// ---------------------------------------------------------------- person

function meet(person) {
  if (!person)
    return say('Nobody in this corpus has this name.');
  chosen = undefined;
  byId('selection').hidden = true;
  showPerson(person);
  byId('person').querySelector('h3').focus();
}

/** The card: all that a person said, oldest first, and what they took part in. */
function showPerson(person) {
  byId('person').hidden = !person;
  byId('hint').hidden = Boolean(person) || Boolean(chosen);
  document.body.classList.toggle('chosen', Boolean(person) || Boolean(chosen));
  if (!person)
    return;
  const sign = person.quotes.length > 0 && tinted(h('span', { class: 'swatch', 'aria-hidden': 'true' }, initials(person.number)), person.number);
  const said = h('ol', { class: 'said' });
  const events = h('ol', { class: 'said' });
  const also = person.aliases.filter(alias => alias !== person.name);
  byId('person').replaceChildren(
    h('h3', { tabindex: '-1' }, sign, h('bdi', {}, person.name)),
    h('p', { class: 'about' }, h('bdi', {}, person.role ?? person.kind)),
    also.length > 0 ? h('p', { class: 'about' }, 'Also named ', h('bdi', {}, also.join(', '))) : '',
    h('h4', {}, person.quotes.length > 0 ? `All they said (${person.quotes.length})` : 'Nothing they said is quoted'), said,
    person.events.length > 0 ? h('h4', {}, `Events with them (${person.events.length})`) : '', events);
  grow(said, person.quotes, q => saidBy(address.quote(q), q, inMarks(q), inWords(q.article.published)), 20);
  grow(events, person.events, e => saidBy(address.event(e), e, brief(textOf(e), 160), e.when.edtf), 20);
}

function saidBy(href, thing, text, when) {
  return h('li', {}, h('p', { class: 'about' }, h('bdi', {}, [when, thing.article.outlet].filter(Boolean).join(' · '))),
    h('a', { href, 'aria-current': chosen?.thing === thing && 'true' }, h('bdi', {}, text)));
}

// ---------------------------------------------------------------- timeline

const day = 864e5;
const scales = { day: 36, month: 4, year: 0.4 };
const labelWidth = 230;
const laneHeight = 40;
const axisHeight = 26;
const widest = 16e6;
let laid = [];
let origin = 0;
let scale = scales.month;
const bars = new Map();

/** Gives each event of the articles found its place: from left to right by day, in the first lane that is free. */
function laneEvents() {
  const inShown = new Set(shown);
  const wanted = events.filter(e => inShown.has(e.article));
  byId('timeline-tab').querySelector('.count').textContent = wanted.length.toLocaleString('en');
  const first = wanted.length > 0 ? Date.parse(wanted[0].when.first) / day : 0;
  const last = wanted.reduce((latest, e) => Math.max(latest, Date.parse(e.when.last) / day + 1), first + 1);
  scale = Math.min(scales[document.querySelector('[name=zoom]:checked').value], widest / (last - first));
  origin = first - 20 / scale;
  const ends = [];
  let before = {};
  laid = wanted.map((event, number) => {
    const left = (Date.parse(event.when.first) / day - origin) * scale;
    const right = Math.max((Date.parse(event.when.last) / day + 1 - origin) * scale, left + 5);
    // For who begins on the same day, the lanes above are taken for sure.
    let lane = left === before.left ? before.lane + 1 : 0;
    while (ends[lane] > left)
      lane++;
    ends[lane] = Math.max(right, left + labelWidth) + 10;
    return before = { event, number, left, right, lane };
  });
  bars.clear();
  byId('bars').replaceChildren();
  byId('bars').style.width = `${ends.reduce((most, end) => Math.max(most, end), 0) + 20}px`;
  byId('bars').style.height = `${ends.length * laneHeight + axisHeight}px`;
  drawBars();
}

/** Makes the bars that can be seen, and no others. */
function drawBars() {
  const view = byId('lanes');
  if (view.clientWidth === 0)
    return;
  const [x, y] = [view.scrollLeft, view.scrollTop];
  const [right, bottom] = [x + view.clientWidth, y + view.clientHeight];
  const seen = laid.filter(b => b.left < right && Math.max(b.right, b.left + labelWidth) > x)
    .filter(b => b.lane * laneHeight < bottom && (b.lane + 2) * laneHeight > y);
  const focused = document.activeElement?.closest?.('#bars a')?.bar;
  const items = seen.map(b => bars.get(b) ?? makeBar(b));
  seen.forEach((b, i) => placeBar(b, items[i], x, right));
  byId('bars').replaceChildren(...items);
  bars.clear();
  seen.forEach((b, i) => bars.set(b, items[i]));
  if (focused)
    bars.get(focused)?.firstChild.focus({ preventScroll: true });
  drawAxis(x, right);
}

function makeBar(b) {
  const link = h('a', { href: address.event(b.event), tabindex: '-1', title: textOf(b.event) },
    h('span', { class: b.event.when.approximate ? 'extent about' : 'extent' }),
    h('span', { class: 'label' }, h('b', {}, b.event.when.edtf), ' ', h('bdi', {}, brief(textOf(b.event), 80))));
  link.bar = b;
  link.classList.toggle('here', b.event.article === current);
  setCurrent(link, chosen?.thing === b.event);
  return h('li', { 'aria-setsize': laid.length, 'aria-posinset': b.number + 1 }, link);
}

/** A bar that begins before what is seen keeps its words in view. */
function placeBar(b, item, x, right) {
  const left = Math.max(b.left, Math.min(x - 4, b.right - labelWidth));
  item.style.left = `${left}px`;
  item.style.top = `${b.lane * laneHeight + axisHeight + 6}px`;
  item.style.width = `${Math.max(labelWidth, Math.min(b.right, right + 4) - left)}px`;
  item.firstChild.firstChild.style.width = `${Math.min(b.right, right + 4) - left}px`;
}

const ticks = {
  day: { at: (y, m, d) => [y, m, d + 1], from: (y, m, d) => [y, m, d], text: { day: 'numeric', month: 'short' } },
  month: { at: (y, m) => [y, m + 1, 1], from: (y, m) => [y, m, 1], text: { month: 'short', year: 'numeric' } },
  year: { at: y => [y + 1, 0, 1], from: y => [y, 0, 1], text: { year: 'numeric' } },
};

function drawAxis(x, right) {
  const unit = document.querySelector('[name=zoom]:checked').value;
  const { at, from, text } = ticks[unit];
  const format = new Intl.DateTimeFormat('en-GB', { ...text, timeZone: 'UTC' });
  const parts = time => [new Date(time).getUTCFullYear(), new Date(time).getUTCMonth(), new Date(time).getUTCDate()];
  const made = [];
  for (let time = utc(from(...parts((origin + x / scale) * day))); made.length < 200; time = utc(at(...parts(time)))) {
    const left = (time / day - origin) * scale;
    if (!(left < right))
      break;
    const date = new Date(time).getUTCDate();
    const tick = h('span', {}, unit !== 'day' || made.length === 0 || date === 1 ? format.format(time) : date);
    tick.style.left = `${left - x}px`;
    made.push(tick);
  }
  byId('grid').replaceChildren(...made.map(tick => tick.cloneNode()));
  byId('axis').replaceChildren(...made);
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function utc([year, month, date]) {
  const time = new Date(0);
  return time.setUTCFullYear(year, month, date);
}

function showBar(event) {
  const bar = event && laid.find(b => b.event === event);
  markHere();
  if (bar && bars.get(bar) === undefined)
    scrollToBar(bar);
}

function scrollToBar(bar) {
  const view = byId('lanes');
  const top = bar.lane * laneHeight;
  const isAbove = top < view.scrollTop || view.scrollTop > 0 && top + 2 * laneHeight < view.clientHeight;
  view.scrollLeft = bar.left - view.clientWidth / 3;
  if (isAbove || top + 2 * laneHeight > view.scrollTop + view.clientHeight)
    view.scrollTop = top + 2 * laneHeight < view.clientHeight ? 0 : top - laneHeight;
  drawBars();
}

function markHere() {
  for (const [b, item] of bars) {
    item.firstChild.classList.toggle('here', b.event.article === current);
    setCurrent(item.firstChild, chosen?.thing === b.event);
  }
}

function startTimeline() {
  byId('lanes').addEventListener('scroll', () => requestAnimationFrame(drawBars));
  new ResizeObserver(drawBars).observe(byId('lanes'));
  byId('zoom').addEventListener('change', () => { laneEvents(); toArticle(); });
  byId('lanes').addEventListener('keydown', e => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    const at = document.activeElement.bar?.number ?? [...bars.keys()][0]?.number - (step ?? 0);
    const next = step ? laid[at + step] : { Home: laid[0], End: laid.at(-1) }[e.key];
    if (!next)
      return;
    e.preventDefault();
    scrollToBar(next);
    bars.get(next)?.firstChild.focus({ preventScroll: true });
  });
}

/** Brings the events of the article shown into view. */
function toArticle() {
  const known = current?.published ?? '9999';
  const bar = laid.find(b => b.event === chosen?.thing) ?? laid.findLast(b => b.event.article === current && b.event.when.first <= known);
  if (bar)
    scrollToBar(bar);
}

// ---------------------------------------------------------------- review

function showReview() {
  const lost = shown.flatMap(a => a.quotes.filter(q => speakerOf(q) === '' && q.kind !== 'indirect'));
  const unresolved = shown.flatMap(a => a.expressions.filter(isUnresolved));
  byId('review-tab').querySelector('.count').textContent = (lost.length + unresolved.length).toLocaleString('en');
  const row = (href, thing, text) => h('li', {}, h('a', { href }, h('bdi', {}, text)), h('code', {}, `${thing.article.path}:${thing.line}`));
  byId('review').replaceChildren(
    ...queue(`${plural(lost.length, 'quotation')} without a speaker`, lost, q => row(address.quote(q), q, inMarks(q, 140))),
    ...queue(`${plural(unresolved.length, 'date')} that could not be resolved`, unresolved,
      d => row(address.date(d), d, `${textOf(d)} = ${d.value}`)));
}

function queue(title, things, row) {
  const list = h('ol');
  grow(list, things, row);
  return [h('section', {}, h('h3', {}, title), things.length > 0 ? list : h('p', { class: 'about' }, 'Nothing to do here.'))];
}

function startTabs() {
  const tabs = [byId('timeline-tab'), byId('review-tab')];
  for (const tab of tabs) {
    tab.addEventListener('click', () => openTab(tab));
    tab.addEventListener('keydown', e => {
      if (e.key === 'ArrowRight' || e.key === 'ArrowLeft')
        openTab(tabs.find(other => other !== tab)).focus();
    });
  }
}

function openTab(tab) {
  for (const each of [byId('timeline-tab'), byId('review-tab')]) {
    each.setAttribute('aria-selected', String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
    byId(each.getAttribute('aria-controls')).hidden = each !== tab;
  }
  byId('zoom').hidden = tab.id !== 'timeline-tab';
  drawBars();
  return tab;
}

// ---------------------------------------------------------------- keyboard

const keys = [
  { key: '/', does: 'Search', act: () => byId('query').select() },
  { key: 'j', does: 'Next quotation of the article', act: () => step(1) },
  { key: 'k', does: 'Quotation before', act: () => step(-1) },
  { key: 'n', does: 'Next article of those found', act: () => turn(1) },
  { key: 'p', does: 'Article before', act: () => turn(-1) },
  { key: 't', does: 'Timeline', act: () => { openTab(byId('timeline-tab')); byId('lanes').focus(); } },
  { key: 'r', does: 'Review queue', act: () => openTab(byId('review-tab')).focus() },
  { key: 'c', does: 'Copy as citation', act: () => copy(citation(), 'Citation') },
  { key: 'l', does: 'Copy link', act: () => copy(chosen && location.href, 'Link') },
  { key: '?', does: 'These keys', act: () => byId('help').showModal() },
];

function step(by) {
  const all = current?.quotes ?? [];
  const at = chosen?.kind === 'q' ? all.indexOf(chosen.thing) : by > 0 ? -1 : all.length;
  if (all[at + by])
    go(address.quote(all[at + by]));
}

function turn(by) {
  const next = shown[shown.indexOf(current) + by];
  if (next)
    go(address.article(next));
}

function pressed(e) {
  const inField = e.target.closest('input:not([type=checkbox], [type=radio]), textarea, dialog');
  if (e.key === 'Escape' && !byId('help').open)
    return e.target.id === 'query' ? (byId('query').value = '', search()) : unchoose();
  if (e.ctrlKey || e.metaKey || e.altKey || inField || !byId('single-keys').checked)
    return;
  const key = keys.find(k => k.key === e.key);
  if (!key)
    return;
  e.preventDefault();
  key.act();
}

function startKeyboard() {
  byId('keys').append(...keys.map(k => h('div', {}, h('dt', {}, h('kbd', {}, k.key)), h('dd', {}, k.does))),
    h('div', {}, h('dt', {}, h('kbd', {}, 'Esc')), h('dd', {}, 'Clear the search, or let go of what is chosen')));
  const sign = (name, text, meaning) => h('li', {}, tinted(h('span', { class: name }, text), hues.keys().next().value), ` ${meaning}`);
  byId('signs').append(
    sign('quote', 'tint', 'a quotation, tinted by speaker; the letters at its end are the speaker’s'),
    sign('quote nobody', 'hatched', 'nobody was found who said it'), sign('quote term', 'broken line', 'a term: nobody’s statement'),
    sign('source', 'outline', 'the words that name the speaker'),
    sign('cue', 'underline', 'the words that report'), sign('date', 'dots', 'a date'));
  byId('show-help').addEventListener('click', () => byId('help').showModal());
  document.addEventListener('keydown', pressed);
}

// ---------------------------------------------------------------- start

facets.forEach(makeFacet);
byId('counts').textContent =
  [plural(articles.length, 'article'), plural(quotes.length, 'quotation'), plural(events.length, 'dated event')].join(' · ');
byId('query').addEventListener('input', search);
byId('clear').addEventListener('click', () => { facets.forEach(f => f.chosen.clear()); search(); byId('query').focus(); });
byId('article').addEventListener('click', e => {
  // Anywhere in a quotation, but not at the end of a selection made to copy words.
  const quote = e.target.closest('.quote');
  if (quote && !e.target.closest('a') && document.getSelection().isCollapsed)
    go(address.quote(quote.thing));
});
window.addEventListener('hashchange', follow);
byId('facet-box').open = window.matchMedia('(min-width: 64rem)').matches;
startTimeline();
startTabs();
startKeyboard();
if (articles.length > 0)
  show(articles[0]);
search();
follow();
window.requestIdleCallback?.(foldAll);
performance.mark('ready');
