// What a person should look at. An item of the queue is { id, kind, rule, article, thing, start, end, isAnswered }; what it asks is in verdicts.js.
// An item finds its thing when it is asked for it, because most things of a large corpus are never looked at.

/** The kinds of items, in the order in which they are asked for an article: what later answers depend on comes first. */
const askedKinds = { title: 'Title', day: 'Day of publication', person: 'Same person?', speaker: 'Speaker', date: 'Date' };

/** Words of the text between a pronoun and the last name of whom it means, beyond which it is doubtful. */
const farName = 250;

function blockItem(name) {
  const [, id, start, end] = /^(.*):(\d+)-(\d+)$/s.exec(name) ?? [];
  const article = articleOf(id);
  const thing = article?.blocks.find(b => b.start === Number(start) && b.end === Number(end));
  return thing && { id: `block ${name}`, kind: 'block', article, thing, start: thing.start, end: thing.end };
}

/** The items of the articles that were looked through, from the first one on. */
const doubts = [];
let lookedThrough = 0;
const isLookedThrough = () => lookedThrough === articles.length;
const personsByArticle = once(() => Map.groupBy(personDoubts(), item => item.article));

/** Looks through articles while there is time, and keeps their texts as a search sees them. */
function lookThrough(hasTime) {
  for (; !isLookedThrough() && hasTime(); lookedThrough++) {
    const a = articles[lookedThrough];
    doubts.push(...titleDoubts(a), ...dayDoubts(a), ...(personsByArticle().get(a) ?? []), ...passageDoubts(a));
    a.fold();
  }
}

/** The queue, as far as a moment is enough for it. The rest follows when there is nothing else to do, and is shown then. */
function allDoubts() {
  if (isLookedThrough())
    return doubts;
  const start = performance.now();
  lookThrough(() => performance.now() - start < 50);
  lookLater();
  return doubts;
}

let isLookingOn = false;

function lookLater() {
  if (!isLookingOn)
    whenIdle(lookOn);
  isLookingOn = true;
}

function lookOn(idle) {
  isLookingOn = false;
  // Short, because a key pressed meanwhile waits for it to end.
  const start = performance.now();
  lookThrough(() => idle.timeRemaining() > 2 && performance.now() - start < 10);
  if (!isLookedThrough())
    return lookLater();
  showReview(true);
  if (isEarly)
    search();
}

function passageDoubts(article) {
  const { quotes, expressions } = article;
  return [...quotes.map(q => [q, speakerDoubt(q), speakerItem]), ...expressions.map(d => [d, dateDoubt(d), dateItem])]
    .filter(([, rule]) => rule).map(([thing, rule, item]) => item(thing, rule)).sort((one, other) => one.start - other.start);
}

function passageItem(kind, { id, article, index, start, end }, list, more) {
  return { id: `${kind} ${id}`, kind, article, get thing() { return article[list][index]; }, start, end, ...more };
}

const speakerItem = (q, rule) => passageItem('speaker', q, 'quotes', { rule, isAnswered: speakerOf(q) !== '' });
const dateItem = (d, rule) => passageItem('date', d, 'expressions', { rule, isAnswered: Boolean(d.when) });
const eventItem = e => passageItem('event', e, 'events');
const articleItem = (a, kind, rule) => (
  { id: `${kind} ${a.id}`, kind, rule, article: a, thing: a, start: 0, end: 0, isAnswered: Boolean(kind === 'day' ? a.published : a.title) });

const doubtsOf = (a, kind, rule) => rule ? [articleItem(a, kind, rule)] : [];
const titleDoubts = a => doubtsOf(a, 'title', titleDoubt(a));
const dayDoubts = a => doubtsOf(a, 'day', dayDoubt(a));

const longestTitle = 200;
const articlesByTitle = once(() => Map.groupBy(articles, a => fold(a.title ?? '')));

/** Why a title is doubtful; nothing if it is not. */
function titleDoubt({ title, outlet }) {
  if (!title)
    return 'no title';
  const folded = fold(title);
  if (folded === fold(outlet ?? ''))
    return 'the name of the outlet';
  if (title.includes(' | ') || outlet && folded.endsWith(` ${fold(outlet)}`) && /[-–—:·] ?$/.test(title.slice(0, -outlet.length)))
    return 'the name of a site in it';
  if (/(…|\.\.\.)$/.test(title))
    return 'cut off';
  if (!/\s/.test(title))
    return 'a single word';
  if (title.length > longestTitle)
    return 'as long as a paragraph';
  return articlesByTitle().get(folded).length > 1 ? 'the title of another article too' : undefined;
}

/** Why a day of publication is doubtful; nothing if it is not. */
function dayDoubt({ published, publishedBasis, expressions }) {
  if (!published)
    return 'no day of publication';
  // Somebody looked it up.
  if (publishedBasis === 'verified')
    return undefined;
  if (publishedBasis === 'inferred')
    return 'inferred from the text';
  if (Date.parse(published) > Date.now() + 864e5)
    return 'a day that has not come';
  const days = expressions.filter(d => d.anchor === 'absolute' && d.when?.precision === 'day').map(d => d.when.first);
  const later = days.filter(day => day > published).length;
  return later > 1 && later > days.length - later ? 'most days in the text are later' : undefined;
}

function speakerDoubt(q) {
  if (q.kind === 'term' || q.basis === 'declared' || q.continues !== undefined)
    return undefined;
  if (speakerOf(q) === '')
    return q.kind === 'indirect' ? 'reported speech without a speaker' : 'no speaker';
  switch (q.basis) {
    case 'pronoun': return q.entity === undefined ? undefined : pronounDoubt(q);
    case 'described': return q.entity === undefined ? undefined : 'described, not named';
    case 'previousSentence': return 'named in the sentence before';
    case 'inherited': return 'taken from the quotations around it';
    case 'surname': return 'a surname that other articles explain';
    default: return undefined;
  }
}

/** A pronoun is doubtful if the last name before it is far away, or if somebody else is named in between. */
function pronounDoubt(q) {
  const at = (q.source ?? q).start;
  const before = q.article.mentions.filter(m => m.end <= at);
  const last = before.findLast(m => m.entity === q.entity);
  if (!last)
    return 'a pronoun before any name';
  const others = before.filter(m => m.start >= last.end && m.entity !== q.entity && entities[m.entity].kind === 'person');
  return others.length > 0 ? 'a pronoun with somebody else named before it' : at - last.end > farName ? 'a pronoun far from the name' : undefined;
}

function dateDoubt(d) {
  if (d.anchor === 'declared')
    return undefined;
  if (isUnresolved(d))
    return 'open';
  const from = d.anchorExpression !== undefined && d.article.expressions[d.anchorExpression];
  return from && d.when && d.article.text.slice(from.end, d.start).includes('\n') ? 'counted from another paragraph' : undefined;
}

const suffixes = /^(jr|sr|ii|iii|iv)\.?$/i;

/** Two people whose names differ so little that they may be one. Whoever the catalog declares has been looked at. */
function personDoubts() {
  const named = entities.filter(p => p.kind === 'person' && p.name.includes(' ')).map(p => {
    const parts = fold(p.name).split(' ').filter(part => part && !suffixes.test(part));
    return { p, first: parts[0], last: parts.at(-1) };
  });
  const items = [];
  for (const [key, differs] of [['last', 'first'], ['first', 'last']]) {
    for (const group of Map.groupBy(named, name => name[key]).values()) {
      for (let i = 0; i < group.length && i < 50; i++) {
        for (let j = i + 1; j < group.length && j < 50; j++) {
          const [a, b] = [group[i][differs], group[j][differs]];
          const alike = differs === 'first' ? isInitial(a, b) || isInitial(b, a) || isNear(a, b) || a === b : a !== b && isNear(a, b);
          if (alike && !(group[i].p.declared && group[j].p.declared))
            items.push(personItem(group[i].p, group[j].p));
        }
      }
    }
  }
  return items.filter(item => item.article);
}

function personItem(a, b) {
  const [one, other] = b.mentionCount > a.mentionCount ? [b, a] : [a, b];
  const named = other.mentionCount > 0 ? other : one;
  const article = articles[named.named[0]];
  return {
    id: `person ${[one.name, other.name].sort().join(' = ')}`, kind: 'person', rule: 'similar names', article, thing: { one, other, article },
    get start() { return named.mention.start; }, get end() { return named.mention.end; },
  };
}

const isInitial = (short, name) => short.replace('.', '').length === 1 && name.startsWith(short[0]) && name.length > 2;

/** Whether two words of four letters or more differ in one letter: another, one more, or two that changed places. */
function isNear(a, b) {
  if (Math.min(a.length, b.length) < 4 || a === b)
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start])
    start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
    || restA.length > 1 && restA.slice(0, 2) === restB[1] + restB[0] && restA.slice(2) === restB.slice(2);
}
