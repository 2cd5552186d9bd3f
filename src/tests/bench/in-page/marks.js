/**
 * Runs in the measured page, as it stands: notes (`youjuVisible`, milliseconds) when a mark of a
 * chart is first on the screen.
 */
{
  /** A page holds its picture in two widths and shows one. @param {Element} mark */
  const isThere = (mark) => mark.getBoundingClientRect().width > 0;
  const look = () => {
    const styled = document.styleSheets.length > 0;
    if (styled && [...document.querySelectorAll('svg a[href]')].some(isThere)) {
      // The frame that holds the mark is on the screen when the next one begins.
      requestAnimationFrame((time) => Object.assign(globalThis, { youjuVisible: time }));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
