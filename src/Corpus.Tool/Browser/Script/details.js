// What is chosen: a card for each kind of thing.

let chosen;

/** The link of the article that was followed last. */
let activated;

function choose(kind, thing) {
  chosen = kind === 'a' ? undefined : { kind, thing };
  const elements = [...byId('article').querySelectorAll('.quote, .event, .date, .tag')];
  const same = elements.filter(e => kind !== 'a' && (e.thing === thing || e.thing === thing.expression && kind === 'e'));
  elements.forEach(e => e.classList.toggle('on', same.includes(e)));
  elements.forEach(e => e.matches('a') && setCurrent(e, same.includes(e)));
  const ranges = kind === 't' || kind === 'b' ? rangesOf([[thing.start, thing.end]]) : [];
  highlight('passage', ranges);
  markNames();
  ask({ q: () => speakerItem(thing, speakerDoubt(thing)), d: () => dateItem(thing, dateDoubt(thing)), e: () => eventItem(thing), b: () => blockItem(`${thing.article.id}:${thing.start}-${thing.end}`) }[kind]?.());
  showChosen();
  showPerson(kind === 'q' ? entities[thing.entity] : undefined);
  // Last, because what is shown beside the article may leave it less room.
  const target = same[0] ?? ranges[0]?.startContainer.parentElement;
  target?.closest('details')?.setAttribute('open', '');
  target?.scrollIntoView({ block: 'center' });
  (same.find(e => e.matches('.tag')) ?? same.find(e => e.matches('a')))?.focus({ preventScroll: true });
  showBar(kind === 'e' && thing);
}

function showChosen() {
  const card = chosen && { q: quoteCard, e: eventCard, d: dateCard, t: passageCard, b: passageCard }[chosen.kind];
  byId('selection').replaceChildren(...(card ? card(chosen.thing) : []));
  byId('selection').hidden = !card;
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
    ...reports(e),
    copies(),
  ];
}

/** The other events that report the same happening. */
function reports(e) {
  const others = (e.happening?.events ?? []).filter(number => number !== e.number);
  if (others.length === 0)
    return [];
  const list = h('ol', { class: 'said' });
  grow(list, eventsHere(others), other => saidBy(address.event(other), other, brief(textOf(other), 160), other.when.edtf), 10);
  return [h('h4', {}, `Also reported (${others.length}), because of: ${e.happening.reason}`), list];
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
  const link = activated?.isConnected && activated.matches('.on') ? activated : byId('article').querySelector('a.on');
  history.replaceState(null, '', address.article(current));
  choose('a', current);
  link?.focus({ preventScroll: true });
}

function citation(kind = chosen?.kind, thing = chosen?.thing) {
  if (!thing)
    return undefined;
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
