// Tells the page around the frame how tall the chart is. Inlined; plain; survives any sandbox.
(function () {
  var host = window.parent;
  var main = document.querySelector('main');
  if (host === window || !main) return;
  var chart = main.dataset.chart || '';
  var child = new URLSearchParams(location.search).get('childId');
  var pym = 'pymxPYMx' + child + 'xPYMx';
  var sent = 0;

  /** @param {boolean} again whether to repeat a height the host has been told */
  function tell(again) {
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height < 1 || (height === sent && !again)) return;
    sent = height;
    /** @type {Record<string, number>} */
    var heights = {};
    heights[chart] = height;
    host.postMessage({ 'datawrapper-height': heights }, '*');
    if (child) host.postMessage(pym + 'heightxPYMx' + height, '*');
  }

  // pym's host sends the width it gives us and waits for a height.
  addEventListener('message', function (event) {
    if (event.source === host && child && String(event.data).indexOf(pym) === 0) tell(true);
  });
  addEventListener('load', function () {
    tell(true);
  });
  if ('ResizeObserver' in window)
    new ResizeObserver(function () {
      tell(false);
    }).observe(document.documentElement);
  else addEventListener('resize', tell.bind(null, false));
  tell(true);
})();
