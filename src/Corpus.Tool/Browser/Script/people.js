// People: an index, a card for each, and what one says side by side across articles.

function meet(person) {
  if (!person)
    return say('Nobody in this corpus has this name.');
  choose('a', current);
  markNames(person);
  showPerson(person);
  byId('person').querySelector('h3').focus();
}

/** Marks all mentions of a person in the article shown. */
function markNames(person) {
  for (const name of byId('article').querySelectorAll('.name')) {
    const isNamed = name.thing.entity === person?.number;
    name.classList.toggle('on', isNamed);
    setCurrent(name, isNamed);
  }
}

/** Whose card is shown. */
let carded;

/** The card: all that a person said, oldest first, and what they took part in. */
function showPerson(person) {
  carded = person;
  byId('person').hidden = !person;
  byId('hint').hidden = Boolean(person) || Boolean(chosen);
  document.body.classList.toggle('chosen', Boolean(person) || Boolean(chosen));
  if (!person)
    return;
  const sign = person.said.length > 0 && tinted(h('span', { class: 'swatch', 'aria-hidden': 'true' }, initials(person.number)), person.number);
  const said = h('ol', { class: 'said' });
  const events = h('ol', { class: 'said' });
  const also = person.aliases.filter(alias => alias !== person.name);
  byId('person').replaceChildren(
    h('h3', { tabindex: '-1' }, sign, h('bdi', {}, person.name)),
    h('p', { class: 'about' }, h('bdi', {}, person.role ?? person.kind)),
    also.length > 0 ? h('p', { class: 'about' }, 'Also named ', h('bdi', {}, also.join(', '))) : '',
    h('h4', {}, person.said.length > 0 ? `All they said (${person.said.length})` : 'Nothing they said is quoted'), said,
    person.tookPart.length > 0 ? h('h4', {}, `Events with them (${person.tookPart.length})`) : '', events);
  const named = h('ol', { class: 'said' });
  byId('person').append(h('h4', {}, `Mentions (${person.mentionCount})`), named);
  grow(named, person.mentions(), m => saidBy(address.text(m.article, m.start, m.end), m, snippet(m.article, m.start, m.end), inWords(m.article.published, short)), 10);
  grow(said, person.quotes(), q => saidBy(address.quote(q), q, inMarks(q), inWords(q.article.published)), 20);
  grow(events, person.events(), e => saidBy(address.event(e), e, brief(textOf(e), 160), e.when.edtf), 20);
}

function saidBy(href, thing, text, when) {
  return h('li', {}, h('p', { class: 'about' }, h('bdi', {}, [when, thing.article.outlet].filter(Boolean).join(' · '))),
    h('a', { href, 'aria-current': chosen?.thing === thing && 'true' }, h('bdi', {}, text)));
}

// ---------------------------------------------------------------- the index

/** Whom the articles found name or quote, who says most first. */
function showPeople() {
  const wanted = fold(byId('person-query').value.trim());
  const rows = countPeople()
    .filter(({ p }) => !wanted || [p.name, p.role ?? '', ...p.aliases].some(words => fold(words).includes(wanted)))
    .sort((a, b) => b.quotes - a.quotes || b.mentions - a.mentions || compare(a.p.name, b.p.name));
  byId('people-tab').querySelector('.count').textContent = rows.length.toLocaleString('en');
  byId('no-people').hidden = rows.length > 0;
  grow(byId('people-index'), rows, personRow);
}

/** How often the articles found quote and name each person, and how many of them do. */
function countPeople() {
  const rows = [];
  for (const a of shown) {
    const seen = person => {
      const row = rows[person.number] ??= { p: person, quotes: 0, mentions: 0, sources: 0 };
      row.sources += row.last === a ? 0 : 1;
      row.last = a;
      return row;
    };
    eachNamed(a, (person, count) => { seen(person).mentions += count; });
    for (let number = a.firstQuote; number < a.firstQuote + a.quoteCount; number++) {
      const key = quoteColumns.speaker.values[quoteColumns.speaker.codes[number]];
      if (typeof key === 'number')
        seen(entities[key]).quotes++;
    }
  }
  return rows.filter(Boolean);
}

function personRow({ p, quotes, mentions, sources }) {
  const sign = quotes > 0 && tinted(h('span', { class: 'swatch', 'aria-hidden': 'true' }, initials(p.number)), p.number);
  const also = p.aliases.filter(alias => alias !== p.name);
  return h('li', {}, h('a', { href: address.person(p) }, sign, ' ', h('bdi', {}, p.name)),
    h('bdi', { class: 'about' }, [p.role ?? p.kind, also.length > 0 && `also ${also.join(', ')}`].filter(Boolean).join(' · ')),
    h('span', { class: 'about' }, `${plural(quotes, 'quotation')}, ${plural(mentions, 'mention')}, ${plural(sources, 'article')}`),
    quotes > 0 && h('button', { type: 'button', onclick: () => showBoard(p) }, 'Side by side'));
}

/** What somebody says, an article a column. */
function showBoard(p) {
  if (!isComplete())
    return;
  const columns = [...Map.groupBy(p.quotes(), q => q.article)].map(([a, said]) => h('section', { 'aria-label': a.title ?? a.id },
    h('h3', {}, h('a', { href: address.article(a) }, h('bdi', {}, a.title ?? a.id))),
    h('p', { class: 'about' }, [a.outlet, inWords(a.published, short)].filter(Boolean).join(' · ')),
    h('ol', { class: 'said' }, said.map(q => h('li', {}, h('a', { href: address.quote(q) }, h('bdi', {}, inMarks(q))))))));
  byId('board').replaceChildren(h('p', { class: 'board-title' },
    h('button', { type: 'button', onclick: closeBoard }, 'All people'), ' ', h('b', {}, h('bdi', {}, p.name))), h('div', { class: 'columns', tabindex: '0', role: 'group', 'aria-label': `What ${p.name} says` }, columns));
  byId('people-all').hidden = true;
  byId('board').hidden = false;
  byId('board').querySelector('button').focus();
}

function closeBoard() {
  byId('people-all').hidden = false;
  byId('board').hidden = true;
  byId('person-query').focus();
}
