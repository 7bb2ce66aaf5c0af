// What was decided: kept in the browser for this corpus, undone in any order, and written as a patch for `corpus apply`.

/** By the id of the item, in the order in which they were made: { ...decision, words, batch }. */
const decisions = new Map();
let storage;
let batch = 0;

/** Where the decisions of this corpus are kept; the same for a later state of the same texts. */
const storeName = () => {
  let hash = 5381;
  for (const c of articles.map(a => a.path).sort().join('\n'))
    hash = (hash * 33 ^ c.codePointAt(0)) >>> 0;
  return `corpus-review-${articles.length}-${hash.toString(36)}`;
};

/** A place to keep things in, if the browser allows it. */
function openStorage() {
  try {
    storage = window.localStorage;
    storage.getItem('corpus-keys');
  } catch {
    storage = undefined;
  }
}

function keep(name, value) {
  try {
    storage?.setItem(name, JSON.stringify(value));
  } catch {
    say('The browser keeps no more: save the patch now.');
  }
}

function kept(name) {
  try {
    return JSON.parse(storage?.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

const wordsOf = item => item.start === undefined ? '' : item.article.text.slice(item.start, item.end);

/** What was decided before, as far as the words are still there and nobody declared them since. */
function restoreDecisions() {
  for (const [id, decision] of kept(storeName()) ?? []) {
    const item = itemOf(id);
    if (item && wordsOf(item) === decision.words && !isDeclared(item))
      decisions.set(id, decision);
    batch = Math.max(batch, decision.batch ?? 0);
  }
}

function isDeclared({ kind, thing }) {
  switch (kind) {
    case 'speaker': case 'event': return thing.basis === 'declared';
    case 'date': return thing.anchor === 'declared';
    case 'day': return thing.publishedBasis === 'verified';
    case 'title': return Boolean(thing.title);
    default: return false;
  }
}

function record(items, decisionOf) {
  batch++;
  for (const item of items) {
    decisions.delete(item.id);
    decisions.set(item.id, { ...decisionOf(item), words: wordsOf(item), batch });
  }
  saveDecisions();
}

/** Takes back the decision about an item, or else the last one, with all that was accepted with it. Returns the items concerned. */
function undo(item) {
  const last = [...decisions.values()].at(-1)?.batch;
  const ids = item && decisions.has(item.id) ? [item.id] : [...decisions].filter(([, decision]) => decision.batch === last).map(([id]) => id);
  ids.forEach(id => decisions.delete(id));
  saveDecisions();
  return ids.map(itemOf);
}

/** An item by its id, in the queue or not; nothing if this corpus has none. */
function itemOf(id) {
  const kind = id.slice(0, id.indexOf(' '));
  const name = id.slice(kind.length + 1);
  switch (kind) {
    case 'speaker': return found.q.has(name) ? speakerItem(found.q.get(name), speakerDoubt(found.q.get(name))) : undefined;
    case 'date': return found.d.has(name) ? dateItem(found.d.get(name), dateDoubt(found.d.get(name))) : undefined;
    case 'event': return found.e.has(name) ? eventItem(found.e.get(name)) : undefined;
    case 'block': return blockItem(name);
    case 'title': case 'day': return found.a.has(name) ? articleItem(found.a.get(name), kind, (kind === 'title' ? titleDoubts : dayDoubts)(found.a.get(name))[0]?.rule) : undefined;
    default: return allDoubts().find(item => item.id === id);
  }
}

const saveDecisions = () => keep(storeName(), [...decisions]);

// ---------------------------------------------------------------- the patch

/** The decisions in the form of corpus.json. */
function patch() {
  const entries = new Map();
  const people = new Map();
  const entryOf = a => entries.get(a.path) ?? entries.set(a.path, {}).get(a.path);
  const person = (name, more) => people.set(name, { ...(people.get(name) ?? { name }), ...more });
  const made = [...decisions].map(([id, decision]) => ({ item: itemOf(id), decision })).filter(({ item, decision }) => item && !decision.left);
  made.sort((a, b) => a.item.article.number - b.item.article.number || a.item.start - b.item.start);
  for (const { item, decision } of made) {
    const entry = entryOf(item.article);
    if (decision.title !== undefined)
      entry.title = decision.title;
    else if (decision.published !== undefined)
      Object.assign(entry, { published: decision.published, publishedBasis: 'verified' });
    else if (decision.same !== undefined || decision.different !== undefined)
      decidePerson(item.thing, decision);
    else
      (entry.corrections ??= []).push(correctionOf(item, decision));
    if (decision.person)
      person(decision.person.name, decision.person);
  }
  return { ...(entries.size > 0 && { articles: Object.fromEntries(entries) }), ...(people.size > 0 && { people: [...people.values()] }) };

  // The articles that name them say which catalogs the people belong to.
  function decidePerson({ one, other }, decision) {
    for (const m of [...one.mentions, ...other.mentions])
      entryOf(m.article);
    if (decision.same !== undefined)
      person(decision.same, { aliases: [...new Set([...(people.get(decision.same)?.aliases ?? []), decision.alias])] });
    else
      decision.different.forEach(name => person(name));
  }
}

function correctionOf({ kind, thing, article }, decision) {
  const checked = (decision.right || isFound(kind, thing, decision)) && { checked: true };
  switch (kind) {
    case 'speaker': return {
      ...anchor('quote', article, thing, { inner: article.quotes.filter(q => q !== thing && q.start >= thing.start && q.end <= thing.end), shortest: 80 }),
      ...(decision.speaker !== undefined && { speaker: decision.speaker }), ...(decision.kind && { kind: decision.kind }), ...checked,
    };
    case 'block': return { ...blockAnchor(article, thing), kind: decision.block };
    default: {
      // Two events of the same clause are told apart by the expressions that date them.
      const isShared = kind === 'event' && article.events.some(e => e !== thing && e.start === thing.start && e.end === thing.end);
      const place = isShared ? anchor('expression', article, thing.expression, {}) : anchor(kind === 'event' ? 'event' : 'expression', article, thing, {});
      return { ...place, value: decision.value, ...checked };
    }
  }
}

/** Whether what was decided is what was found: the catalog must say then that it was checked. */
function isFound(kind, thing, decision) {
  if (kind !== 'speaker')
    return kind !== 'block' && decision.value !== null && decision.value === thing.when?.edtf;
  const key = speakerOf(thing);
  const speaker = key === '' ? null : key === undefined ? undefined : speakerDecision(thing, key).speaker;
  return (decision.kind ?? thing.kind) === thing.kind && decision.speaker === speaker;
}

/** The words of a thing, with its line and its column if they are needed to find it. */
function anchor(key, article, { start, end, line, column }, { inner = [], shortest = Infinity }) {
  let cut = end;
  if (end - start > shortest) {
    const blank = /\s/.exec(article.text.slice(start + shortest, end));
    const lineEnd = article.text.slice(start + 20, end).indexOf('\n');
    cut = Math.min(blank ? start + shortest + blank.index : end, lineEnd < 0 ? end : start + 20 + lineEnd);
    // The innermost quotation that holds the words is the one that is corrected.
    if (inner.some(q => q.start <= start && q.end >= cut))
      cut = end;
  }
  const text = article.text.slice(start, cut);
  const places = occurrencesOf(article.text, text);
  const lineOf = at => article.text.lastIndexOf('\n', at - 1);
  return {
    [key]: text, ...(places.length > 1 && { line }), ...(places.filter(at => lineOf(at) === lineOf(start)).length > 1 && { column }),
  };
}

function occurrencesOf(text, words) {
  const places = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

function blockAnchor(article, { start, end }) {
  const text = article.text.slice(start, end);
  const line = lineAt(article, start);
  if (text.length <= 200)
    return { block: text, ...(occurrencesOf(article.text, text).length > 1 && { line }) };
  const first = text.slice(0, 60);
  let last = 40;
  while (last < text.length && text.indexOf(text.slice(-last)) + last < text.length)
    last += 20;
  return { block: first, to: text.slice(-last), ...(occurrencesOf(article.text, first).length > 1 && { line }) };
}

/** The line of the file; what stands before the text, such as front matter, is known from any quotation or date. */
function lineAt(article, at) {
  const known = article.quotes[0] ?? article.expressions[0];
  const lines = end => article.text.slice(0, end).split('\n').length;
  return lines(at) + (known ? known.line - lines(known.start) : 0);
}

const patchText = () => JSON.stringify(patch(), null, 2) + '\n';

/** Hands a file to the user. */
function download(name, type, text) {
  const link = h('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
