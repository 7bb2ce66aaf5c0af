// What can be computed of WCAG 2.2 AA on the page as it is shown; the answer is a list of faults. Rules are named after those of axe-core.
() => {
  const faults = [];
  const fault = (rule, element, detail) =>
    faults.push(`${rule}: <${element.localName} id="${element.id}" class="${element.className}"> ${start(element)} ${detail ?? ''}`);
  const start = element => (element.textContent ?? '').trim().slice(0, 40);
  const all = selector => [...document.querySelectorAll(selector)];
  const isShown = e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

  // Names, roles, ids
  const words = (e, attribute) => (e.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  const named = e => words(e, 'aria-labelledby').map(id => document.getElementById(id)?.textContent ?? '').join(' ');
  const labels = e => [...(e.labels ?? [])].map(l => l.textContent).join(' ');
  const nameOf = e => (e.getAttribute('aria-label') || named(e) || labels(e) || e.textContent || e.title || '').trim();
  for (const e of all('a[href], button, input, summary, dialog, [role], [tabindex="0"], main, aside, nav, search, body > section'))
    if (isShown(e) && !['status', 'group'].includes(e.getAttribute('role')) && nameOf(e) === '')
      fault('name', e);
  for (const e of all('[aria-labelledby], [aria-controls]'))
    for (const id of [...words(e, 'aria-labelledby'), ...words(e, 'aria-controls')])
      if (!document.getElementById(id))
        fault('aria-valid-attr-value', e, id);
  const ids = all('[id]').map(e => e.id);
  for (const e of all('[id]'))
    if (ids.filter(id => id === e.id).length > 1)
      fault('duplicate-id', e);
  for (const e of all('[aria-current=""], [aria-selected=""], [tabindex]:not([tabindex="0"], [tabindex="-1"])'))
    fault('aria-valid-attr-value', e);
  for (const e of all('a[href] a[href], a[href] button, button a[href], summary a[href], label a[href]'))
    fault('nested-interactive', e);
  for (const e of all('ol > :not(li), ul > :not(li), dl > :not(dt, dd, div), li'))
    if (e.localName !== 'li' || !['OL', 'UL'].includes(e.parentElement.tagName))
      fault('list', e);

  // Structure
  if (!document.documentElement.lang || !document.title)
    fault('document', document.documentElement);
  for (const [selector, count] of [['main', 1], ['body > header', 1], ['search', 1], ['aside', 1], ['nav', 1], ['h1', 1], ['.skip', 1]])
    if (all(selector).length !== count)
      fault('landmark', document.body, selector);
  for (const e of document.body.children)
    if (isShown(e) && !e.matches('header, search, main, aside, nav, section[aria-labelledby], dialog, script, .skip'))
      fault('region', e);
  let level = 0;
  for (const e of all('h1, h2, h3, h4, h5, h6').filter(e => e.checkVisibility() && !e.closest('dialog'))) {
    if (+e.localName[1] > level + 1)
      fault('heading-order', e);
    level = +e.localName[1];
  }

  // Contrast: what the browser says of a colour is drawn to get its red, green and blue.
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const drawn = new Map();
  const rgba = colour => {
    if (!drawn.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      drawn.set(colour, [r, g, b, a / 255]);
    }
    return drawn.get(colour);
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((c, i) => c * a + under[i] * (1 - a));
  const linear = c => c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  // Each background that lies beneath an element: one, or all the colours of a pattern.
  const beneath = e => {
    if (!e)
      return [[255, 255, 255]];
    const style = getComputedStyle(e);
    const pattern = style.backgroundImage.match(/(rgb|rgba|oklch|color)\([^()]*\)/g);
    const under = () => beneath(e.parentElement);
    if (pattern)
      return pattern.map(c => over(rgba(c), [255, 255, 255]));
    const own = rgba(style.backgroundColor);
    return own[3] === 1 ? [own.slice(0, 3)] : under().map(u => over(own, u));
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || seen.has(e) || e.closest('script, .unseen, .skip') || !isShown(e))
      continue;
    seen.add(e);
    const style = getComputedStyle(e);
    const isLarge = parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && +style.fontWeight >= 700;
    for (const background of beneath(e)) {
      const found = ratio(over(rgba(style.color), background), background);
      if (found < (isLarge ? 3 : 4.5))
        fault('color-contrast', e, `${found.toFixed(2)} ${style.color} on ${background.map(Math.round)}`);
    }
  }
  for (const e of all('button, input').filter(isShown)) {
    const style = getComputedStyle(e);
    if (parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' && style.appearance === 'none' && e.getAttribute('role') !== 'tab')
      for (const background of beneath(e.parentElement))
        if (ratio(over(rgba(style.borderTopColor), background), background) < 3)
          fault('non-text-contrast', e, style.borderTopColor);
  }

  // Targets of 24 by 24 pixels, but links in running text
  for (const e of all('button, summary, #facets label, #zoom label, .result a, .hit a, #bars a, #jump a, .said a').filter(isShown)) {
    const box = e.getBoundingClientRect();
    if (box.height < 24 && getComputedStyle(e).display !== 'inline' || box.width < 24)
      fault('target-size', e, `${box.width} × ${box.height}`);
  }
  return faults;
}
