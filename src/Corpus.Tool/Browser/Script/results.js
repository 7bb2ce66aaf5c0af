// The list of what is found.

const snippetsEach = 3;

function showResults() {
  const of = shown.length < articles.length ? `${shown.length.toLocaleString('en')} of ` : '';
  byId('results-title').textContent = of + plural(articles.length, 'article');
  if (shown.length === 0 && articles.length > 0)
    return byId('results').replaceChildren(h('li', { class: 'help' }));
  grow(byId('results'), ofQuotes.some(isActive) ? withQuotes() : withSnippets(), row => row.made ?? resultOf(row));

  function* withQuotes() {
    for (const a of shown) {
      yield a;
      for (const q of a.isHere ? wantedOf(a).map(quoteAt) : [])
        yield { made: h('li', { class: 'hit' }, h('a', { href: address.quote(q) }, swatchOf(q), inMarks(q, 110))) };
    }
  }

  function* withSnippets() {
    for (const a of shown) {
      yield a;
      if (terms.length > 0 && a.isHere)
        for (const [start, end] of placesOf(terms[0], a, snippetsEach))
          yield { made: h('li', { class: 'hit' }, h('a', { href: address.text(a, start, end) }, snippet(a, start, end))) };
    }
  }
}

function resultOf(a) {
  const about = [a.outlet, inWords(a.published, short), a.quoteCount > 0 && `${a.quoteCount} quoted`].filter(Boolean).join(' · ');
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

// ---------------------------------------------------------------- the list as a file

const ofArticle = a => ({ article: a.id, title: a.title, outlet: a.outlet, published: a.published, path: a.path });
const rowOf = a => ({ ...ofArticle(a), byline: a.byline, url: a.url, quotations: a.quoteCount, events: a.eventNumbers.length });

function rowOfQuote(q) {
  const key = speakerOf(q);
  return { text: textOf(q), speaker: key === undefined || key === '' ? undefined : speakerName(key), kind: q.kind, act: q.act, basis: q.basis, ...ofArticle(q.article), line: q.line, column: q.column };
}

/** A field of a table. No reader may take a part of it for a formula. */
function csvField(value) {
  const text = String(value ?? '').replace(/(^|[,;|\t\r\n])(?=[\s"'\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'");
  return /[",;|\r\n\t']|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const forms = {
  csv: { name: 'corpus-list.csv', type: 'text/csv', write: row => Object.values(row).map(csvField).join(',') + '\r\n' },
  json: { name: 'corpus-list.json', type: 'application/json', write: (row, number) => (number > 0 ? ',\n  ' : '[\n  ') + JSON.stringify(row, null, 2).replaceAll('\n', '\n  '), end: '\n]\n' },
  txt: { name: 'corpus-citations.txt', type: 'text/plain' },
};

/** Saves what is listed: the quotations, if they are filtered or have the words that are searched for; or else the articles. */
async function saveList(form) {
  if (!isComplete())
    return;
  if (isEarly)
    return say(reading);
  const isQuoted = form === 'txt' || (terms.length > 0 || ofQuotes.some(isActive)) && shownCount() > 0;
  const count = isQuoted ? shownCount() : shown.length;
  if (count === 0)
    return say(form === 'txt' && shown.length > 0 ? 'No quotation is listed.' : 'Nothing is listed.');
  const { name, type, write, end = '' } = forms[form];
  const texts = [];
  const add = row => {
    if (form === 'csv' && texts.length === 0)
      texts.push(write(Object.fromEntries(Object.keys(row).map(key => [key, key]))));
    texts.push(write(row, texts.length));
  };
  // A browser lets go of the parts that were read when it comes to a pause.
  for (const [i, [a, numbers]] of shown.map(a => [a, isQuoted ? wantedOf(a) : []]).entries()) {
    if (i % 100 === 99)
      await new Promise(done => setTimeout(done));
    if (!isQuoted)
      add(rowOf(a));
    for (const number of numbers)
      form === 'txt' ? texts.push(citation('q', quoteAt(number)) + '\n') : add(rowOfQuote(quoteAt(number)));
  }
  download(name, type, [...texts, end]);
  say(`Saved: ${plural(count, form === 'txt' ? 'citation' : 'row')}.`);
}
