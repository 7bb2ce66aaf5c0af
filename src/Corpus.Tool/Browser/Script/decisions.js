// What was decided: kept in the browser for this corpus, undone in any order, and written as a patch for `corpus apply`.

/** By the id of the item, in the order in which they were made: { ...decision, words, batch, path }. */
const decisions = new Map();
let storage;
let batch = 0;

/** Where the decisions about an article are kept, whatever other articles there are. */
const storeName = path => `corpus-review ${path}`;

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

/** The words that a decision is about; those with which an article begins if it is about the article. */
const wordsOf = item => item.start === item.end ? item.article.text.slice(0, 200) : item.article.text.slice(item.start, item.end);

/** The paths of the articles about which something is kept. */
function keptPaths() {
  const names = new Set(Object.keys(storage ?? {}));
  return articles.map(a => a.path).filter(path => names.has(storeName(path)));
}

/** What was decided before, here or in another tab, as far as the words are still there and nobody declared them since. What cannot be placed now stays kept. */
function restoreDecisions() {
  const stored = keptPaths().flatMap(path => kept(storeName(path)) ?? []).sort(([, a], [, b]) => a.batch - b.batch);
  for (const [id, decision] of stored) {
    const item = decisions.has(id) ? undefined : itemOf(id);
    if (item && (item.kind === 'person' || wordsOf(item) === decision.words) && !isDeclared(item) && !isRetitled(item, decision))
      decisions.set(id, decision);
    batch = Math.max(batch, decision.batch ?? 0);
  }
}

/** Whether the article has another title than that which was asked about or decided. */
const isRetitled = ({ kind, article }, decision) => kind === 'title' && article.title !== decision.was && article.title !== decision.title;

function isDeclared({ kind, thing }) {
  switch (kind) {
    case 'speaker': case 'event': return thing.basis === 'declared';
    case 'date': return thing.anchor === 'declared';
    case 'day': return thing.publishedBasis === 'verified';
    default: return false;
  }
}

function record(items, decisionOf) {
  batch++;
  const changes = [];
  for (const item of items) {
    const before = decisions.get(item.id);
    const path = before?.path ?? item.article.path;
    decisions.delete(item.id);
    decisions.set(item.id, { ...together(before, decisionOf(item)), words: wordsOf(item), ...(item.kind === 'title' && { was: item.article.title }), batch, path });
    changes.push([path, item.id]);
  }
  saveDecisions(changes);
}

/** Takes back the decision about an item, or else the last one, with all that was accepted with it. Returns the items concerned. */
function undo(item) {
  const last = [...decisions.values()].at(-1)?.batch;
  const ids = item && decisions.has(item.id) ? [item.id] : [...decisions].filter(([, decision]) => decision.batch === last).map(([id]) => id);
  const changes = ids.map(id => [decisions.get(id).path, id]);
  ids.forEach(id => decisions.delete(id));
  saveDecisions(changes);
  return ids.map(itemOf);
}

/** An item by its id, in the queue or not; nothing if this corpus has none. */
function itemOf(id) {
  const kind = id.slice(0, id.indexOf(' '));
  const name = id.slice(kind.length + 1);
  switch (kind) {
    case 'speaker': return given(thingOf('quotes', name), q => speakerItem(q, speakerDoubt(q)));
    case 'date': return given(thingOf('expressions', name), d => dateItem(d, dateDoubt(d)));
    case 'event': return given(thingOf('events', name), eventItem);
    case 'block': return blockItem(name);
    case 'title': case 'day': return given(articleOf(name), a => articleItem(a, kind, (kind === 'title' ? titleDoubts : dayDoubts)(a)[0]?.rule));
    default: return [...personsByArticle().values()].flat().find(item => item.id === id);
  }
}

const given = (thing, call) => thing && call(thing);

/** Keeps what changed: [path, id] each. All else stays as it is kept, such as what another tab decided. */
function saveDecisions(changes) {
  for (const [path, changed] of Map.groupBy(changes, ([path]) => path)) {
    const stored = new Map(kept(storeName(path)) ?? []);
    for (const [, id] of changed) {
      stored.delete(id);
      if (decisions.has(id))
        stored.set(id, decisions.get(id));
    }
    keep(storeName(path), [...stored]);
  }
}

/** Who is who by all answers together: the name of each person by each of their names, and what contradicts itself. A declared name stays the name. */
function identities() {
  const groups = new Map();
  const groupOf = name => groups.get(name) ?? [name];
  const made = [...decisions.values()];
  const declared = new Set(entities.filter(p => p.declared).map(p => p.name));
  const same = made.filter(decision => decision.same !== undefined);
  for (const { same: name, alias } of same) {
    const group = [...new Set([...groupOf(name), ...groupOf(alias)])];
    group.forEach(member => groups.set(member, group));
  }
  const aliases = new Set(same.map(decision => decision.alias));
  const nameOf = name => groupOf(name).find(member => declared.has(member)) ?? groupOf(name).find(member => !aliases.has(member)) ?? groupOf(name)[0];
  const contradictions = [
    ...made.filter(decision => decision.different && groupOf(decision.different[0]).includes(decision.different[1])).map(decision => decision.different),
    ...[...new Set(groups.values())].map(group => group.filter(member => declared.has(member))).filter(names => names.length > 1),
  ];
  const isContradicted = name => contradictions.some(([one]) => groupOf(one).includes(name));
  return { groupOf, nameOf, contradictions, isContradicted };
}

/** What the answers about people contradict, in words. */
const contradicted = () => identities().contradictions.map(names => `${names.join(' and ')} cannot be one person and two: decide again.`).join(' ');

// ---------------------------------------------------------------- the patch

/** The decisions in the form of corpus.json. */
function patch() {
  const entries = new Map();
  const people = new Map();
  const entryOf = a => entries.get(a.path) ?? entries.set(a.path, {}).get(a.path);
  const { groupOf, nameOf, isContradicted } = identities();
  const person = (given, more) => {
    const name = isContradicted(given) ? given : nameOf(given);
    const aliases = isContradicted(given) ? [] : groupOf(given).filter(member => member !== name);
    people.set(name, { ...people.get(name), ...more, name, ...(aliases.length > 0 && { aliases }) });
  };
  const made = [...decisions].map(([id, decision]) => ({ item: itemOf(id), decision })).filter(({ item, decision }) => item && !decision.left && !isGiven(item, decision));
  made.sort((a, b) => a.item.article.number - b.item.article.number || a.item.start - b.item.start);
  for (const { item, decision } of made) {
    const entry = entryOf(item.article);
    if (decision.title !== undefined)
      entry.title = decision.title;
    else if (decision.published !== undefined)
      Object.assign(entry, { published: decision.published, publishedBasis: 'verified' });
    else if (decision.same !== undefined || decision.different !== undefined)
      decidePerson(item.thing, decision);
    else if (!unwritable(item, decision))
      (entry.corrections ??= []).push(correctionOf(item, decision));
    if (decision.person)
      person(decision.person.name, decision.person);
  }
  return { ...(entries.size > 0 && { articles: Object.fromEntries(entries) }), ...(people.size > 0 && { people: [...people.values()] }) };

  // The articles that name them say which catalogs the people belong to.
  function decidePerson({ one, other }, decision) {
    for (const number of [...one.named, ...other.named])
      entryOf(articles[number]);
    const names = decision.different ?? [decision.same];
    if (!names.some(isContradicted))
      names.forEach(name => person(name));
  }
}

/** A title that the catalog has already. The catalog can mark a day or a passage as checked, but not a title. */
const isGiven = ({ article }, decision) => decision.title !== undefined && decision.title === article.title && article.facts.some(fact => fact.kind === 'title' && fact.basis === 'declared');

/** Two events of the same clause are told apart by the expressions that date them. */
const isShared = (kind, thing) => kind === 'event' && thing.article.events.some(e => e !== thing && e.start === thing.start && e.end === thing.end);

/** Why the catalog has no form for a decision; nothing if it has one. */
function unwritable({ kind, thing }, decision) {
  if (isShared(kind, thing) && decision.value === null)
    return 'The clause has another event too, so the catalog cannot say that this is none: correct the date instead.';
  return kind === 'speaker' && !quoteAnchor(thing) ? 'Another quotation in it has the same words, so the catalog cannot name this one.' : undefined;
}

const quoteAnchor = thing => anchor('quote', thing.article, thing, { inner: thing.article.quotes.filter(q => q !== thing && q.start >= thing.start && q.end <= thing.end), shortest: 80 });

function correctionOf({ kind, thing, article }, decision) {
  const checked = (decision.right || isFound(kind, thing, decision)) && { checked: true };
  switch (kind) {
    case 'speaker': return {
      ...quoteAnchor(thing),
      ...(decision.speaker !== undefined && { speaker: decision.speaker }), ...(decision.kind && { kind: decision.kind }), ...checked,
    };
    case 'block': return { ...blockAnchor(article, thing), kind: decision.block };
    default: {
      const place = isShared(kind, thing) ? anchor('expression', article, thing.expression, {}) : anchor(kind === 'event' ? 'event' : 'expression', article, thing, {});
      return { ...place, value: decision.value, ...checked };
    }
  }
}

/** Whether what was decided is what was found: the catalog must say then that it was checked. */
function isFound(kind, thing, decision) {
  if (kind !== 'speaker')
    return kind !== 'block' && decision.value !== null && decision.value === valueOf(thing.when);
  const key = speakerOf(thing);
  const speaker = key === '' ? null : key === undefined ? undefined : speakerDecision(thing, key).speaker;
  return (decision.kind ?? thing.kind) === thing.kind && decision.speaker === speaker;
}

const marks = `"'“”„«»‘’‚`;

/** Words without the quotation marks around them, which are no part of them for the catalog. */
function bare(text, start, end) {
  while (start < end && marks.includes(text[start]))
    start++;
  while (end > start && marks.includes(text[end - 1]))
    end--;
  return [start, end];
}

/** The words of a thing, with its line and its column if they are needed to find it; nothing if these words would be those of a quotation inside it. */
function anchor(key, article, { start, end, line, column }, { inner = [], shortest = Infinity }) {
  let cut = end;
  const isInner = to => {
    const [first, last] = bare(article.text, start, to);
    return inner.some(q => q.start <= first && q.end >= last);
  };
  if (end - start > shortest) {
    const blank = /\s/.exec(article.text.slice(start + shortest, end));
    const lineEnd = article.text.slice(start + 20, end).indexOf('\n');
    cut = Math.min(blank ? start + shortest + blank.index : end, lineEnd < 0 ? end : start + 20 + lineEnd);
    // The innermost quotation that holds the words is the one that is corrected.
    if (isInner(cut))
      cut = end;
  }
  if (isInner(cut))
    return undefined;
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

/** The line of the file, in which something can stand before the text, such as front matter. */
const lineAt = (article, at) => article.line + article.text.slice(0, at).split('\n').length - 1;

const patchText = () => JSON.stringify(patch(), null, 2) + '\n';

/** Hands a file to the user, which consists of texts. */
function download(name, type, texts) {
  const link = h('a', { href: URL.createObjectURL(new Blob(texts, { type })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
