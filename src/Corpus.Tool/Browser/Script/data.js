'use strict';
// What the page is about: articles, quotations, events and people, and what all other parts ask of them.
// The index has what the lists show of all articles, and is read at once. The rest of an article is in a part of the page, which is read when the article is looked at.

const byId = id => document.getElementById(id);
const { articles: heads, entities, lines, mentions, quotes: quoteColumns, events: eventColumns, happenings } = JSON.parse(byId('index').textContent);
byId('index').remove();

/** Whether all parts of the page have come. */
let isLoaded = false;

/** A part of the page, once it has come to its end: the parser makes an element where it begins. */
const partWith = id => isLoaded || byId(id)?.nextSibling ? byId(id) : null;

/** Numbers of consecutive things of one article after another: where those of each begin, and of which article each is. */
function ranges(counts) {
  const first = new Int32Array(counts.length + 1);
  counts.forEach((count, number) => { first[number + 1] = first[number] + count; });
  const owner = new Int32Array(first.at(-1));
  counts.forEach((count, number) => owner.fill(number, first[number], first[number] + count));
  return { first, owner };
}

const { first: firstQuote, owner: articleOfQuote } = ranges(quoteColumns.counts);
const quoteTotal = articleOfQuote.length;
const eventTotal = eventColumns.articles.length;

/** An article: its head, and what is read from its part. Who holds a quotation, a date or a mention holds the part, so that each is one object for as long as anybody looks at it. */
class Article {
  #body;
  #folded;
  #head;

  constructor(head, number) {
    Object.assign(this, head, { number, line: lines[number], firstQuote: firstQuote[number], quoteCount: quoteColumns.counts[number], eventNumbers: [] });
  }

  /** Whether its part has come. */
  get isHere() {
    return isLoaded || partWith(`part-${this.number}`) !== null;
  }

  get body() {
    let body = this.#body?.deref();
    if (!body)
      this.#body = new WeakRef(body = this.#read());
    return body;
  }

  /** The text as a search sees it. */
  get folded() {
    return this.#folded ?? this.fold();
  }

  fold() {
    return this.#folded ??= fold(this.text);
  }

  get isRead() {
    return this.#folded !== undefined;
  }

  get head() {
    return this.#head ??= fold([this.title, this.outlet, this.byline, this.path].filter(Boolean).join('\n'));
  }

  #read() {
    const [body, flat] = JSON.parse(byId(`part-${this.number}`).textContent);
    const own = { article: this, body };
    const named = thing => `${this.id}:${thing.start}-${thing.end}`;
    body.mentions = Array.from({ length: flat.length / 3 }, (_, i) => ({ ...own, start: flat[3 * i], end: flat[3 * i] + flat[3 * i + 1], entity: flat[3 * i + 2] }));
    body.quotes.forEach((q, index) => Object.assign(q, own, { index, number: this.firstQuote + index, id: named(q) }));
    body.expressions.forEach((d, index) => Object.assign(d, own, { index, id: named(d) }));
    body.events.forEach((e, index) => {
      const number = this.eventNumbers[index];
      // An event has a happening only where several events report it.
      Object.assign(e, own, { index, number, expression: body.expressions[e.expression], happening: happenings[happeningOf[number]] });
      e.id = `${named(e)}@${e.expression.start}`;
      e.expression.event ??= e;
    });
    return body;
  }
}

for (const name of ['text', 'blocks', 'quotes', 'expressions', 'events', 'mentions', 'facts', 'tags', 'fields', 'rights'])
  Object.defineProperty(Article.prototype, name, { get() { return this.body[name]; } });

const articles = heads.map((head, number) => new Article(head, number));
eventColumns.articles.forEach((article, number) => { articles[article].eventNumbers[eventColumns.numbers[number]] = number; });

/** The quotation and the event with a number among all of them. */
const quoteAt = number => articles[articleOfQuote[number]].quotes[number - firstQuote[articleOfQuote[number]]];
const eventAt = number => articles[eventColumns.articles[number]].events[eventColumns.numbers[number]];

/** The events with these numbers, as far as their parts have come. */
function* eventsHere(numbers) {
  for (const number of numbers) {
    if (articles[eventColumns.articles[number]].isHere)
      yield eventAt(number);
  }
}

/** What several events report is one happening; its first event is the most precise one. Each event has the number of its happening, or -1. */
const happeningOf = new Int32Array(eventTotal).fill(-1);
happenings.forEach((happening, number) => happening.events.forEach(event => { happeningOf[event] = number; }));

/** Whom all articles name: with the numbers of what they said and took part in, and of the articles that name them. What they said is given as far as its parts have come. */
class Person {
  constructor(entity, number) {
    Object.assign(this, entity, { number, said: [], tookPart: [], named: [], mentionCount: 0 });
  }

  *quotes() {
    for (const number of this.said) {
      if (articles[articleOfQuote[number]].isHere)
        yield quoteAt(number);
    }
  }

  *events() {
    yield* eventsHere(this.tookPart);
  }

  *mentions() {
    for (const number of this.named) {
      if (articles[number].isHere)
        yield* articles[number].mentions.filter(m => m.entity === this.number);
    }
  }

  get mention() {
    return firstOf(this.mentions(), 1)[0];
  }
}

entities.forEach((entity, number) => { entities[number] = new Person(entity, number); });

/** Calls a function with each whom an article names, and how many times. */
function eachNamed(article, call) {
  const flat = mentions[article.number];
  for (let i = 0; i < flat.length; i += 2)
    call(entities[flat[i]], flat[i + 1]);
}

articles.forEach(a => eachNamed(a, (person, count) => {
  person.named.push(a.number);
  person.mentionCount += count;
}));
quoteColumns.speaker.codes.forEach((code, number) => {
  const key = quoteColumns.speaker.values[code];
  if (typeof key === 'number')
    entities[key].said.push(number);
});
eventColumns.people.forEach((people, number) => people.forEach(person => entities[person].tookPart.push(number)));

const textOf = span => span.article.text.slice(span.start, span.end);
const placeOf = span => `${span.article.path}:${span.line}:${span.column}`;
/** Whether a date should mean days and none is known. */
const isUnresolved = date => (date.type === 'date' || date.type === 'time') && !date.when && date.value.includes('X');

/** Who said it: the number of a person, the words of the text for a source that is never named, '' for nobody found; nothing for a term. */
const speakerOf = q => quoteColumns.speaker.values[quoteColumns.speaker.codes[q.number]];
/** What was said; reported speech stands in no marks. */
const inMarks = (q, length) => {
  const content = length === undefined ? textOf(q) : brief(textOf(q), length);
  return q.kind === 'indirect' ? content : `“${content}”`;
};
const speakerName = key => typeof key === 'number' ? entities[key].name : key || 'no speaker';

/** The name of a value as words: `previous sentence` for `previousSentence`. */
const plain = name => name.replace(/[A-Z]/g, letter => ' ' + letter.toLowerCase());

function firstOf(things, most) {
  const first = [];
  for (const thing of things) {
    if (first.push(thing) === most)
      break;
  }
  return first;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many things have each value: a number for each value, in the order of the values. */
function tally({ values, codes }) {
  const counts = new Int32Array(values.length);
  for (const code of codes) {
    if (code >= 0)
      counts[code]++;
  }
  return counts;
}

// The more someone says, the further apart the hues; the golden angle never meets itself.
const shares = tally(quoteColumns.speaker);
const hues = new Map([...quoteColumns.speaker.values.entries()].sort((a, b) => shares[b[0]] - shares[a[0]])
  .map(([, key], rank) => [key, Math.round(rank * 137.5 + 250) % 360]));
