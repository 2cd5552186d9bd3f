/**
 * Runs in the measured page, as it stands: notes (`youjuTimes`, milliseconds) the first input since
 * both were set to 0, and the last change inside a chart.
 */
{
  const times = { input: 0, drawn: 0 };
  Object.assign(globalThis, { youjuTimes: times });
  for (const kind of ['input', 'change'])
    // A check box sends both events; the reader acted once.
    addEventListener(kind, () => (times.input ||= performance.now()), { capture: true });

  /** @param {Node} node */
  const inDrawing = (node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('svg') instanceof Element;
  /** @param {Node} node */
  const holdsDrawing = (node) =>
    node instanceof Element && node.querySelector('svg a[href]') !== null;

  new MutationObserver((records) => {
    const touched = records.some(
      ({ target, addedNodes, removedNodes }) =>
        inDrawing(target) || [...addedNodes, ...removedNodes].some(holdsDrawing),
    );
    if (touched) times.drawn = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
