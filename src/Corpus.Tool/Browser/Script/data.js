'use strict';
// What the page is about: articles, quotations, events and people, and what all other parts ask of them.

const byId = id => document.getElementById(id);
const { articles, entities, mentions, lines, happenings } = JSON.parse(byId('data').textContent);
byId('data').remove();

// Of each article, one after another: where a name begins, its length, and whom it means.
articles.forEach((article, number) => {
  const flat = mentions[number];
  article.line = lines[number];
  article.mentions = Array.from({ length: flat.length / 3 }, (_, i) => ({ article, start: flat[3 * i], end: flat[3 * i] + flat[3 * i + 1], entity: flat[3 * i + 2] }));
});
const reported = happenings.map(({ events, reason }) => ({ events: events.map(([article, event]) => articles[article].events[event]), reason }));
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
quotes.forEach((q, number) => { q.number = number; });
const textOf = span => span.article.text.slice(span.start, span.end);
const placeOf = span => `${span.article.path}:${span.line}:${span.column}`;
/** Whether a date should mean days and none is known. */
const isUnresolved = date => (date.type === 'date' || date.type === 'time') && !date.when && date.value.includes('X');

entities.forEach((person, number) => Object.assign(person, { number, quotes: [], events: [], mentions: [] }));
articles.forEach(a => a.mentions.forEach(m => entities[m.entity].mentions.push(m)));
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

/** What several events report is one happening; its first event is the most precise one. */
reported.forEach(happening => happening.events.forEach(e => { e.happening = happening; }));
