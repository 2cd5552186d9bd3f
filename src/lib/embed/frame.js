// Wears the colours that the address asks for, and tells the page around the frame how tall the chart
// is. Inlined; plain; survives any sandbox.
(function () {
  var asked = new URLSearchParams(location.search);
  var theme = asked.get('theme');
  var root = document.documentElement;
  // The page is light as it was written (hooks.server.ts); its style sheet knows the dark colours
  // of a reader's device, and they are for everybody where the newsroom says so.
  if (theme === 'auto' || theme === 'dark') root.dataset.theme = theme;
  var each = Array.prototype.forEach;
  if (theme === 'dark')
    each.call(document.styleSheets, function (sheet) {
      each.call(sheet.cssRules, function (rule) {
        if (rule.media && rule.media.mediaText.indexOf('scheme: dark') > 0)
          rule.media.mediaText = 'screen';
      });
    });

  var host = window.parent;
  var main = document.querySelector('main');
  if (host === window || !main) return;
  var chart = main.dataset.chart || '';
  var child = asked.get('childId');
  var pym = 'pymxPYMx' + child + 'xPYMx';
  var sent = 0;

  /** @param {boolean} again whether to repeat a height the host has been told */
  function tell(again) {
    var height = Math.ceil(root.getBoundingClientRect().height);
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
    }).observe(root);
  else addEventListener('resize', tell.bind(null, false));
  tell(true);
})();
