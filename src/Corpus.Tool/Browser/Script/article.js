// The article with its marks.

let current;
/** The text nodes of the article shown, in order, and where in the text each begins. */
let nodes = [];

function show(article) {
  if (article === current)
    return;
  current = article;
  document.title = visible(`${article.title ?? article.id} – Corpus`);
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
    ...namesOf(article),
  ].filter(Boolean).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The names of the text; those in a date lead where the date leads. The tab key stops at the first name of each. */
function namesOf({ mentions, expressions }) {
  const met = new Set();
  let next = 0;
  return mentions.toSorted((a, b) => a.start - b.start).filter(m => {
    while (expressions[next]?.end <= m.start)
      next++;
    return !(expressions[next]?.start < m.end);
  }).map(m => {
    const isFirst = !met.has(m.entity);
    met.add(m.entity);
    return { start: m.start, end: m.end, thing: m, name: 'name', isFirst };
  });
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

/** The marks that can be followed. */
const links = {
  date: d => h('a', { class: 'date', href: address.date(d), title: d.when?.edtf ?? d.value }),
  name: (m, { isFirst }) => h('a', { class: 'name', href: address.person(entities[m.entity]), title: `${entities[m.entity].name}: what they said`, tabindex: !isFirst && '-1' }),
};

function open(mark) {
  const element = links[mark.name]?.(mark.thing, mark) ?? h('span', { class: mark.name });
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
  const link = h('a', { class: name, href: address.quote(q), 'aria-label': key === undefined ? label : `${letters}, ${label}`, title: label }, letters);
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
