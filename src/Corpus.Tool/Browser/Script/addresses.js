// The part of the address after # names what is shown.

const address = {
  article: a => '#a=' + encodeURIComponent(a.id),
  quote: q => '#q=' + encodeURIComponent(q.id),
  event: e => '#e=' + encodeURIComponent(e.id),
  date: d => d.event ? address.event(d.event) : '#d=' + encodeURIComponent(d.id),
  text: (a, start, end) => '#t=' + encodeURIComponent(`${a.id}:${start}-${end}`),
  block: (a, b) => '#b=' + encodeURIComponent(`${a.id}:${b.start}-${b.end}`),
  item: item => item.kind === 'speaker' ? address.quote(item.thing) : item.kind === 'date' ? '#d=' + encodeURIComponent(item.thing.id) : '#r=' + encodeURIComponent(item.id),
  person: p => '#p=' + encodeURIComponent(p.name) + (peopleByName().get(p.name) === p ? '' : `&n=${p.number}`),
};
/** The first with each name. */
const peopleByName = once(() => new Map(entities.toReversed().map(p => [p.name, p])));
const articlesById = once(() => new Map(articles.map(a => [a.id, a])));
const articleOf = id => articlesById().get(id);

/** A quotation, an event or a date by its id, which begins with that of its article. */
const thingOf = (list, id) => articleOf(id.slice(0, id.lastIndexOf(':')))?.[list].find(thing => thing.id === id);
const lists = { q: 'quotes', e: 'events', d: 'expressions' };

/** What an address consists of. */
const addressed = /^#([aqedtpbr])=([^&]*)(&n=(\d+))?/;

let followed = '';

/** Whether the address waits for its part of the page. */
let isWaiting = false;

/** Not left to the event, which comes later than a second key. */
function go(hash) {
  location.hash = hash;
  follow();
}

/** A click shows at once what its link names, for the same reason; one that asks for another tab or window is the browser's. */
function followLink(e) {
  const hash = e.target.closest('a')?.getAttribute('href');
  if (!addressed.test(hash) || e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey)
    return;
  e.preventDefault();
  go(hash);
}

/** The event of an address that was followed already draws nothing again, because it would take the focus from a field. */
function followChange() {
  if (location.hash !== followed)
    follow();
}

function follow() {
  followed = location.hash;
  const [, kind, value, , number] = addressed.exec(location.hash) ?? [];
  if (!kind)
    return;
  const target = decoded(value);
  openSheet('');
  const [, id, start, end] = kind === 't' || kind === 'b' ? /^(.*):(\d+)-(\d+)$/s.exec(target) ?? [] : [];
  const article = articleOf(kind in lists ? target.slice(0, target.lastIndexOf(':')) : id ?? target);
  isWaiting = kind !== 'p' && !(kind !== 'r' && article?.isHere) && !isComplete();
  if (isWaiting)
    return;
  if (kind === 'r')
    return showItem(itemOf(target));
  if (kind === 'p')
    return meet(entities[number] ?? peopleByName().get(target));
  const thing = kind === 'a' ? article : kind in lists ? thingOf(lists[kind], target) : article && id && { article, start: +start, end: +end };
  if (!thing)
    return say('Nothing in this corpus has this address.');
  show(kind === 'a' ? thing : thing.article);
  choose(kind, thing);
  if (kind === 'a')
    toArticle();
}

/** Whether all of the page has come; says so if it has not. */
function isComplete() {
  if (!isLoaded)
    say('The rest of the page is being loaded.');
  return isLoaded;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
