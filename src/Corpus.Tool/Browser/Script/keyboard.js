// Keys: which there are, which the user chose instead, and what each does.

const isAsking = () => !byId('verdict').hidden && byId('verdict').querySelector('details').open;

/** `id` names an action for as long as anybody keeps keys; of two with the same key, the first that applies acts. */
const keys = [
  { id: 'search', key: '/', does: 'Search', act: () => { unfold('find'); if (isNarrow()) openSheet('find'); byId('query').select(); } },
  { id: 'next', key: 'j', does: 'Next quotation of the article; in the review, next item; nothing is decided', act: () => isReviewing() ? jump(1) : step(1) },
  { id: 'previous', key: 'k', does: 'The one before', act: () => isReviewing() ? jump(-1) : step(-1) },
  { id: 'next-article', key: 'n', does: 'Next article of those found', act: () => turn(1) },
  { id: 'previous-article', key: 'p', does: 'Article before', act: () => turn(-1) },
  { id: 'timeline', key: 't', does: 'Timeline', act: () => { openTab(byId('timeline-tab')); byId('lanes').focus(); } },
  { id: 'review', key: 'r', does: 'Review queue', act: openReview },
  { id: 'right', key: 'y', does: 'Review: right as it was found', when: isAsking, act: () => answerBy('right') },
  ...Array.from({ length: 9 }, (_, i) => String(i + 1)).map(number => (
    { id: number, key: number, does: `Review: answer ${number}`, when: isAsking, act: () => answerBy(number) })),
  { id: 'none', key: '0', does: 'Review: nobody, no date, no event, two people', when: isAsking, act: () => answerBy('none') },
  { id: 'other', key: 'o', does: 'Review: type another answer; Enter decides', when: isAsking, act: () => answerBy('other') },
  { id: 'term', key: 'x', does: 'Review: a term, which nobody says', when: isAsking, act: () => answerBy('term') },
  { id: 'kind', key: 'm', does: 'Review: another kind of quotation', when: isAsking, act: () => answerBy('kind') },
  { id: 'leave', key: 'z', does: 'Review: leave it open', when: isAsking, act: () => answerBy('leave') },
  { id: 'undo', key: 'u', does: 'Review: take back the decision that is shown, or else the last one', act: takeBack },
  { id: 'accept', key: 'A', does: 'Review: accept all that is listed', when: isReviewing, act: acceptAll },
  { id: 'save', key: 's', does: 'Review: save the patch', act: savePatch },
  { id: 'block', key: 'b', does: 'Correct the kind of the block of what is chosen, or of the next one', act: askBlock },
  { id: 'people', key: 'i', does: 'Index of people', act: () => { openTab(byId('people-tab')); byId('person-query').focus(); } },
  { id: 'fold-find', key: '[', does: 'Show or fold the search', act: () => foldPane('find') },
  { id: 'fold-details', key: ']', does: 'Show or fold the details', act: () => foldPane('details') },
  { id: 'fold-below', key: '_', does: 'Show or fold timeline, people and review', act: () => foldPane('below') },
  { id: 'cite', key: 'c', does: 'Copy as citation', act: () => copy(citation(), 'Citation') },
  { id: 'link', key: 'l', does: 'Copy link', act: () => copy(chosen && location.href, 'Link') },
  { id: 'help', key: '?', does: 'These keys', act: () => byId('help').showModal() },
];
const defaults = new Map(keys.map(k => [k.id, k.key]));
const keyOf = id => keys.find(k => k.id === id).key;

function step(by) {
  const all = current?.quotes ?? [];
  const at = chosen?.kind === 'q' ? all.indexOf(chosen.thing) : by > 0 ? -1 : all.length;
  if (all[at + by])
    go(address.quote(all[at + by]));
}

function turn(by) {
  const next = shown[shown.indexOf(current) + by];
  if (next)
    go(address.article(next));
}

function pressed(e) {
  const inField = e.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog');
  if (e.key === 'Escape' && !byId('help').open) {
    if (e.target.id === 'query')
      return byId('query').value = '', search();
    if (document.body.dataset.sheet)
      return openSheet('');
    return inField?.closest('#verdict') ? byId('article').focus() : unchoose();
  }
  if (e.ctrlKey || e.metaKey || e.altKey || inField || !byId('single-keys').checked)
    return;
  const key = keys.find(k => k.key === e.key && (!k.when || k.when()));
  if (!key)
    return;
  e.preventDefault();
  key.act();
}

/** A key and a button to choose another. Two actions that want the same key change theirs. */
function keyRow(k) {
  const sign = h('kbd', {}, k.key);
  const change = h('button', { type: 'button', 'aria-label': `Change the key of: ${k.does}`, onclick: () => { sign.textContent = 'press a key'; change.focus(); } }, 'Change');
  change.addEventListener('keydown', e => {
    if (sign.textContent !== 'press a key' || ['Shift', 'Control', 'Alt', 'Meta'].includes(e.key))
      return;
    e.preventDefault();
    if (e.key.length === 1 && e.key !== ' ') {
      const other = keys.find(each => each.key === e.key);
      if (other)
        other.key = k.key;
      k.key = e.key;
      keep('corpus-keys', Object.fromEntries(keys.filter(each => each.key !== defaults.get(each.id)).map(each => [each.id, each.key])));
    }
    showKeys();
    byId('keys').querySelector(`[data-key="${k.id}"] button`).focus();
  });
  change.addEventListener('blur', () => { sign.textContent = k.key; });
  return h('div', { 'data-key': k.id }, h('dt', {}, sign), h('dd', {}, k.does, change));
}

function showKeys() {
  byId('keys').replaceChildren(...keys.map(keyRow),
    h('div', {}, h('dt', {}, h('kbd', {}, 'Esc')), h('dd', {}, 'Clear the search, or let go of what is chosen')));
  if (asked)
    showVerdict();
}

function startKeyboard() {
  const own = kept('corpus-keys') ?? {};
  keys.forEach(k => { k.key = typeof own[k.id] === 'string' ? own[k.id] : k.key; });
  showKeys();
  const sign = (name, text, meaning) => h('li', {}, tinted(h('span', { class: name }, text), hues.keys().next().value), ` ${meaning}`);
  byId('signs').append(
    sign('quote', 'tint', 'a quotation, tinted by speaker; the letters at its end are the speaker’s'),
    sign('quote indirect', 'pale tint', 'reported speech'),
    sign('quote nobody', 'hatched', 'nobody was found who said it'), sign('quote term', 'broken line', 'a term: nobody’s statement'),
    sign('source', 'outline', 'the words that name the speaker'),
    sign('cue', 'underline', 'the words that report'), sign('name', 'thin line', 'a name: choose it for all that is said by it, and for its other mentions'), sign('date', 'dots', 'a date'));
  byId('show-help').addEventListener('click', () => byId('help').showModal());
  byId('reset-keys').addEventListener('click', () => {
    keys.forEach(k => { k.key = defaults.get(k.id); });
    keep('corpus-keys', {});
    showKeys();
  });
  document.addEventListener('keydown', pressed);
}
