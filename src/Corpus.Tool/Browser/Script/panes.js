// The panes around the article: tabs, their sizes, and what of them is shown.

const tabs = () => [...document.querySelectorAll('#below [role=tab]')];

function startTabs() {
  for (const tab of tabs()) {
    tab.addEventListener('click', () => openTab(tab));
    tab.addEventListener('keydown', e => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
      if (by)
        openTab(tabs().at((tabs().indexOf(tab) + by) % tabs().length)).focus();
    });
  }
}

function openTab(tab) {
  for (const each of tabs()) {
    each.setAttribute('aria-selected', String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
    byId(each.getAttribute('aria-controls')).hidden = each !== tab;
  }
  byId('zoom').hidden = tab.id !== 'timeline-tab';
  unfold('below');
  if (isNarrow())
    openSheet('below');
  drawBars();
  if (asked)
    showVerdict();
  return tab;
}

/** Opens the queue at its first open item. */
function openReview() {
  openTab(byId('review-tab')).focus();
  if (!isComplete())
    return;
  showReview();
  const first = asked && indexOfAsked() >= 0 ? undefined : queue.find(item => !isDecided(item));
  if (first)
    go(address.item(first));
}

// ---------------------------------------------------------------- sizes

/** Each pane with the property of its size, what a drag to the right or down does to it, and its bounds in pixels. */
const panes = {
  find: { grows: 1, axis: 'x', least: 160, most: () => innerWidth * 0.4 },
  details: { grows: -1, axis: 'x', least: 180, most: () => innerWidth * 0.4 },
  below: { grows: -1, axis: 'y', least: 96, most: () => innerHeight * 0.7 },
};
const isNarrow = () => window.matchMedia('(max-width: 63.99rem)').matches;

function resize(name, size) {
  const pane = panes[name];
  pane.size = Math.round(Math.min(Math.max(size, pane.least), pane.most()));
  document.body.style.setProperty(`--${name}`, `${pane.size}px`);
  showSize(name);
  keepPanes();
}

const sizeOf = name => byId(name).getBoundingClientRect()[panes[name].axis === 'x' ? 'width' : 'height'];

function showSize(name) {
  const split = byId(`split-${name}`);
  split.setAttribute('aria-valuemin', panes[name].least);
  split.setAttribute('aria-valuemax', Math.round(panes[name].most()));
  split.setAttribute('aria-valuenow', Math.round(sizeOf(name)));
}

const isFolded = name => document.body.classList.contains(`no-${name}`);
const keepPanes = () => keep('corpus-panes', Object.entries(panes).map(([name, pane]) => [name, pane.size, isFolded(name)]));

function foldPane(name, folded = !isFolded(name)) {
  document.body.classList.toggle(`no-${name}`, folded);
  byId(`fold-${name}`).setAttribute('aria-pressed', String(!folded));
  showSize(name);
  keepPanes();
  drawBars();
}

function unfold(name) {
  if (isFolded(name))
    foldPane(name, false);
}

// ---------------------------------------------------------------- sheets of a narrow page

/** On a narrow page the search and the lower pane cover the article while they are used. */
function openSheet(name) {
  document.body.dataset.sheet = name ?? '';
  for (const link of byId('jump').querySelectorAll('a'))
    setCurrent(link, link.getAttribute('href') === `#${name || 'article'}`);
  if (name && isNarrow()) {
    byId(name).querySelector('input, [role=tab][aria-selected=true]').focus();
    drawBars();
  }
}

function startPanes() {
  for (const [name, size, folded] of kept('corpus-panes') ?? []) {
    if (panes[name] && Number.isFinite(size))
      resize(name, size);
    if (panes[name] && folded)
      foldPane(name, true);
  }
  for (const [name, { axis, grows }] of Object.entries(panes)) {
    const split = byId(`split-${name}`);
    byId(`fold-${name}`).addEventListener('click', () => foldPane(name));
    split.addEventListener('keydown', e => {
      const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
      if (!by)
        return;
      e.preventDefault();
      resize(name, sizeOf(name) + by * grows * 24);
    });
    split.addEventListener('pointerdown', e => {
      split.setPointerCapture(e.pointerId);
      const [start, size] = [e[axis], sizeOf(name)];
      const move = moved => resize(name, size + (moved[axis] - start) * grows);
      split.addEventListener('pointermove', move);
      split.addEventListener('lostpointercapture', () => split.removeEventListener('pointermove', move), { once: true });
    });
    showSize(name);
  }
  byId('jump').addEventListener('click', e => {
    const target = e.target.closest('a')?.getAttribute('href').slice(1);
    if (!target)
      return;
    e.preventDefault();
    openSheet(target === 'article' ? '' : target);
    if (target === 'article')
      byId('article').scrollIntoView();
  });
  openSheet('');
}
