// The part of the address after # names what is shown.

const address = {
  article: a => '#a=' + encodeURIComponent(a.id),
  quote: q => '#q=' + encodeURIComponent(q.id),
  event: e => '#e=' + encodeURIComponent(e.id),
  date: d => d.event ? address.event(d.event) : '#d=' + encodeURIComponent(d.id),
  text: (a, start, end) => '#t=' + encodeURIComponent(`${a.id}:${start}-${end}`),
  block: (a, b) => '#b=' + encodeURIComponent(`${a.id}:${b.start}-${b.end}`),
  item: item => item.kind === 'speaker' ? address.quote(item.thing) : item.kind === 'date' ? '#d=' + encodeURIComponent(item.thing.id) : '#r=' + encodeURIComponent(item.id),
  person: p => '#p=' + encodeURIComponent(p.name) + (entities.find(other => other.name === p.name) === p ? '' : `&n=${p.number}`),
};
const index = items => new Map(items.map(item => [item.id, item]));
const once = make => { let made; return () => made ??= make(); };
const indexes = { a: once(() => index(articles)), q: once(() => index(quotes)), e: once(() => index(events)), d: once(() => index(articles.flatMap(a => a.expressions))) };
/** Articles, quotations, events and dates by their ids; each index is made when it is first asked for. */
const found = Object.defineProperties({}, Object.fromEntries(Object.entries(indexes).map(([kind, get]) => [kind, { get }])));

let followed = '';

/** Not left to the event, which comes later than a second key. */
function go(hash) {
  location.hash = hash;
  follow();
}

/** The event of an address that was followed already draws nothing again, because it would take the focus from a field. */
function followChange() {
  if (location.hash !== followed)
    follow();
}

function follow() {
  followed = location.hash;
  const [, kind, value, , number] = /^#([aqedtpbr])=([^&]*)(&n=(\d+))?/.exec(location.hash) ?? [];
  if (!kind)
    return;
  const target = decoded(value);
  openSheet('');
  if (kind === 'r')
    return showItem(itemOf(target));
  if (kind === 'p')
    return meet(entities[number] ?? entities.find(p => p.name === target));
  const [, id, start, end] = kind === 't' || kind === 'b' ? /^(.*):(\d+)-(\d+)$/s.exec(target) ?? [] : [];
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
