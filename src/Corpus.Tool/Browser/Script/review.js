// The review: the queue, what is asked about an item, and the ways to answer.

/** The item that the details ask about. */
let asked;

/** The items that the filters leave, in order. */
let queue = [];

const questions = {
  speaker: 'Who said it?', date: 'What days does it mean?', event: 'When was it?', day: 'When was it published?', title: 'What is the title?',
  person: 'Are they one person?', block: 'What kind of block is it?',
};

const isReviewing = () => byId('review-tab').getAttribute('aria-selected') === 'true';
const isDecided = item => isAnswer(decisions.get(item.id));
const filterOf = name => byId(`review-${name}`).value;

/** An open date of an article without a day waits for the day, which may settle it. */
const waits = item => item.kind === 'date' && item.rule === 'open' && !item.article.published && !decisions.get(`day ${item.article.id}`)?.left;

/** What the filters let through, and how many of each kind and reason there are: a filter counts what the others let through. */
function filter() {
  const inShown = shown.length < articles.length && new Set(shown);
  const [kind, rule, state] = ['kind', 'rule', 'state'].map(filterOf);
  const left = { items: [], kinds: new Map(), rules: new Map(), all: 0, decided: 0, acceptable: 0 };
  const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const item of allDoubts()) {
    if (waits(item) || inShown && !inShown.has(item.article))
      continue;
    const isDone = isDecided(item);
    const inState = state === 'all' || isDone === (state === 'decided');
    const [isKind, isRule] = [!kind || item.kind === kind, !rule || item.rule === rule];
    if (inState && isRule)
      count(left.kinds, item.kind);
    if (inState && isKind)
      count(left.rules, item.rule);
    if (!isKind || !isRule)
      continue;
    left.all++;
    left.decided += isDone ? 1 : 0;
    if (inState)
      left.items.push(item);
    left.acceptable += inState && canAccept(item) ? 1 : 0;
  }
  return left;
}

/** Fills the list. Where it only became longer since it was shown, its rows stay, with the focus and the place to which it was scrolled. */
function showReview(isLonger = false) {
  const before = queue;
  const left = filter();
  queue = left.items;
  const kept = isLonger && before.every((item, i) => item === queue[i]) ? byId('queue').querySelectorAll('li:not(.more)').length : 0;
  fillFilter('kind', left.kinds, Object.keys(askedKinds), kind => askedKinds[kind]);
  fillFilter('rule', left.rules, [...left.rules.keys()].sort(), capital);
  byId('review-tab').querySelector('.count').textContent = (left.all - left.decided).toLocaleString('en') + (isLookedThrough() ? '' : '+');
  byId('progress').textContent = `${left.decided.toLocaleString('en')} of ${left.all.toLocaleString('en')} decided`;
  byId('done').max = Math.max(1, left.all);
  byId('done').value = left.decided;
  byId('accept').textContent = `Accept all ${left.acceptable.toLocaleString('en')} shown`;
  byId('accept').disabled = isEarly || left.acceptable === 0;
  for (const id of ['undo', 'copy-patch', 'save-patch'])
    byId(id).disabled = decisions.size === 0;
  byId('nothing').hidden = queue.length > 0;
  byId('nothing').textContent = !isLookedThrough() ? 'The articles are being looked through.' : left.all === 0 ? 'Nothing to do here.' : 'Nothing more in this list: choose another kind, reason or state, or save the patch.';
  grow(byId('queue'), queue, itemRow, Math.max(40, indexOfAsked() + 20), kept);
  if (kept === 0)
    scrollToAsked();
  return left;
}

const indexOfAsked = () => queue.findIndex(item => item.id === asked?.id);

/** The list alone scrolls: the page stays where it is read. */
function scrollToAsked() {
  const link = byId('queue').querySelector('[aria-current]');
  const view = byId('review');
  if (!link)
    return;
  const [top, bottom] = [link.offsetTop - view.offsetTop - byId('review-bar').offsetHeight, link.offsetTop - view.offsetTop + link.offsetHeight];
  if (top < view.scrollTop)
    view.scrollTop = top;
  else if (bottom > view.scrollTop + view.clientHeight)
    view.scrollTop = bottom - view.clientHeight + 40;
}

function fillFilter(name, counts, order, label) {
  const select = byId(`review-${name}`);
  const value = select.value;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const option = key => h('option', { value: key }, `${label(key)} (${(counts.get(key) ?? 0).toLocaleString('en')})`);
  select.replaceChildren(h('option', { value: '' }, `All (${total.toLocaleString('en')})`), ...order.filter(key => counts.has(key) || key === value).map(option));
  if (value && !order.includes(value))
    select.append(option(value));
  select.value = value;
}

function itemRow(item) {
  const decision = decisions.get(item.id);
  return h('li', { class: isDecided(item) && 'decided' },
    h('a', { href: address.item(item), 'aria-current': item.id === asked?.id && 'true' }, h('span', { class: 'about' }, askedKinds[item.kind]), ' ', h('bdi', {}, titleOf(item))),
    h('span', { class: 'about' }, decision ? h('b', {}, h('bdi', {}, decision.label)) : item.rule), h('code', {}, placeOfItem(item)));
}

function titleOf({ kind, thing, article }) {
  switch (kind) {
    case 'speaker': return inMarks(thing, 90);
    case 'person': return `${thing.one.name} / ${thing.other.name}`;
    case 'title': return article.title ?? article.id;
    case 'day': return article.title ?? article.id;
    default: return `${textOf(thing)}${thing.when ? ` = ${thing.when.edtf}` : ''}`;
  }
}

const placeOfItem = ({ thing, article }) => thing.line ? `${article.path}:${thing.line}` : article.path;

/** Shows an item that is no passage with an address of its own: an article, two names. */
function showItem(item) {
  if (!item)
    return say('Nothing in this corpus has this address.');
  if (item.kind === 'speaker' || item.kind === 'date')
    return go(address.item(item));
  show(item.article);
  choose('t', { article: item.article, start: item.start, end: item.end });
  byId('selection').hidden = item.kind !== 'person';
  if (item.kind === 'person')
    byId('selection').replaceChildren(...sideBySide(item.thing));
  else
    byId('article').scrollTop = 0;
  ask(item);
}

/** Two people, so that one sees at a glance whether they are one. */
function sideBySide({ one, other }) {
  const half = p => h('section', { 'aria-label': p.name },
    h('p', {}, personLink(p)),
    h('p', { class: 'about' }, h('bdi', {}, p.role ?? p.kind), ` · ${plural(p.mentionCount, 'mention')}, ${plural(p.said.length, 'quotation')}`),
    h('ul', { class: 'said' }, firstOf(p.mentions(), 3).map(m =>
      h('li', {}, h('a', { href: address.text(m.article, m.start, m.end) }, h('bdi', {}, snippet(m.article, m.start, m.end)))))));
  return [h('h3', {}, 'Two names'), h('div', { class: 'pair' }, half(one), half(other))];
}

// ---------------------------------------------------------------- the question

function ask(item) {
  asked = item;
  byId('verdict').hidden = !item;
  if (item)
    showVerdict();
  if (isReviewing())
    markAsked();
}

function markAsked() {
  for (const link of byId('queue').querySelectorAll('a'))
    setCurrent(link, asked !== undefined && link.getAttribute('href') === address.item(asked));
  scrollToAsked();
}

function showVerdict() {
  const decision = decisions.get(asked.id);
  byId('verdict').replaceChildren(h('details', { open: isReviewing() || Boolean(asked.rule) },
    h('summary', {}, h('h3', {}, questions[asked.kind])),
    asked.rule && h('p', { class: 'about' }, `Asked because: ${asked.rule}`),
    decision && h('p', { class: 'decision' }, 'Decided: ', h('b', {}, h('bdi', {}, decision.label)), ' ', h('button', { type: 'button', onclick: takeBack }, keySign('undo'), ' Undo')),
    h('ul', { class: 'answers' }, answersOf(asked).map(answerRow))));
}

const keySign = action => h('kbd', { 'aria-hidden': 'true' }, keyOf(action));

function answerRow(answer) {
  if (answer.choices) {
    const select = h('select', { 'data-action': answer.action, 'aria-label': answer.label, onchange: () => decide(answer, select.value) },
      h('option', { value: '' }, `${answer.label}: ${answer.value}`), answer.choices.filter(choice => choice !== answer.value).map(choice => h('option', {}, choice)));
    return h('li', {}, h('label', {}, keySign(answer.action), select));
  }
  if (!answer.field)
    return h('li', {}, h('button', { type: 'button', 'data-action': answer.action, onclick: () => decide(answer) }, keySign(answer.action), ' ', h('bdi', {}, answer.label)));
  const input = h('input', { 'data-action': answer.action, 'aria-label': answer.label, autocomplete: 'off', spellcheck: 'false', ...answer.field });
  input.addEventListener('keydown', e => e.key === 'Enter' && input.value.trim() && decide(answer, input.value.trim()));
  input.addEventListener('focus', fillPeople);
  return h('li', {}, h('label', {}, keySign(answer.action), h('span', {}, answer.label), input));
}

/** Whom the field for a name offers. */
function fillPeople() {
  if (byId('people-list').childElementCount === 0)
    byId('people-list').append(...entities.toSorted((a, b) => b.said.length - a.said.length).slice(0, 2000).map(p => h('option', { value: p.name })));
}

// ---------------------------------------------------------------- answers

function answerBy(action) {
  const answer = answersOf(asked).find(each => each.action === action);
  if (answer?.decision)
    decide(answer);
  else if (answer)
    byId('verdict').querySelector(`[data-action="${action}"]`).focus();
}

function decide(answer, value) {
  if (!isComplete())
    return;
  const decision = answer.decision ?? answer.decide(value);
  if (!decision)
    return say(`“${value}” is no day: write it as 2025-06-10.`);
  const fault = unwritable(asked, decision);
  if (fault && !decision.left)
    return say(fault);
  record([asked], () => decision);
  const next = !isReviewing() ? undefined : isDecided(asked) ? nextOpen() : asked;
  goOn(next, [`${decisions.get(asked.id).label}.`, asked.kind === 'person' && contradicted()].filter(Boolean).join(' '));
}

/** The open item that follows in the list; after the last one, the first that was left. */
function nextOpen() {
  const isOpen = item => item.id !== asked?.id && !isDecided(item);
  return queue.slice(indexOfAsked() + 1).find(isOpen) ?? queue.find(isOpen);
}

function goOn(next, message) {
  if (next)
    go(address.item(next));
  const { all, decided } = showReview();
  if (!next && asked)
    showVerdict();
  if (!next && isReviewing())
    byId('save-patch').focus();
  const open = all > decided ? `${(all - decided).toLocaleString('en')} open.` : isLookedThrough() ? 'All of this list is decided: save the patch.' : 'The articles are being looked through.';
  say(`${message} ${open}`);
}

function takeBack() {
  if (!isComplete())
    return;
  const items = undo(asked).filter(Boolean);
  if (items.length === 0)
    return say('Nothing was decided.');
  go(address.item(items[0]));
  showReview();
  showVerdict();
  say(items.length === 1 ? 'Taken back.' : `${items.length} taken back.`);
}

/** Whether something was found that can be accepted. */
const canAccept = item => item.isAnswered && !isDecided(item);

function acceptAll() {
  if (!isComplete())
    return;
  if (isEarly)
    return say(reading);
  const items = queue.filter(canAccept);
  if (items.length === 0)
    return say('Nothing in this list has an answer to accept.');
  record(items, item => answersOf(item).find(answer => answer.action === 'right').decision);
  const next = nextOpen();
  // Without a question, undo takes back the whole batch and not the item that is shown.
  if (!next)
    ask(undefined);
  goOn(next, `${items.length} accepted.`);
}

/** Goes to another item without a decision. */
function jump(by) {
  const at = indexOfAsked();
  const next = queue[at < 0 ? by > 0 ? 0 : queue.length - 1 : at + by];
  if (next)
    go(address.item(next));
}

/** Asks about the block that holds what is chosen, or about the next one. */
function askBlock() {
  const blocks = current?.blocks ?? [];
  const at = chosen?.kind === 'b' ? blocks.findIndex(b => b.start === chosen.thing.start) + 1 : blocks.findIndex(b => b.end > (chosen?.thing.start ?? 0));
  if (blocks[at])
    go(address.block(current, blocks[at]));
}

function savePatch() {
  if (!hasPatch())
    return;
  download('corpus-review.json', 'application/json', [patchText()]);
  say(['Saved. Now run: corpus apply corpus-review.json', leftOut()].filter(Boolean).join('. '));
}

function copyPatch() {
  if (hasPatch())
    copy(patchText(), ['Patch', leftOut()].filter(Boolean).join(', '));
}

/** Whether there is something to apply, with what other tabs decided; otherwise says why not. */
function hasPatch() {
  if (!isComplete())
    return false;
  restoreDecisions();
  if (decisions.size === 0)
    say('Nothing was decided.');
  else if (Object.keys(patch()).length === 0)
    say(['There is nothing to apply: all decisions are in the catalog or were left open', leftOut()].filter(Boolean).join('. '));
  else
    return true;
  return false;
}

/** What the patch does not have of the decisions, in words. */
function leftOut() {
  const count = [...decisions].filter(([id, decision]) => !decision.left && unwritable(itemOf(id), decision)).length;
  return [count > 0 && `Not in it: ${plural(count, 'decision')} for which the catalog has no form.`, contradicted()].filter(Boolean).join(' ');
}

function startReview() {
  for (const name of ['kind', 'rule', 'state'])
    byId(`review-${name}`).addEventListener('change', () => isComplete() && showReview());
  byId('accept').addEventListener('click', acceptAll);
  byId('undo').addEventListener('click', takeBack);
  byId('copy-patch').addEventListener('click', () => copyPatch());
  byId('save-patch').addEventListener('click', savePatch);
}
