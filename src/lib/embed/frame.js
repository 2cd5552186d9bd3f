// Wears the colours that the address asks for, and tells the page around the frame how tall the chart
// is. Inlined; plain; survives any sandbox.
(function () {
  var asked = new URLSearchParams(location.search);
  var theme = asked.get('theme');
  var root = document.documentElement;
  // The page is light as it was written (hooks.server.ts); its style sheet knows the dark colours
  // of a reader's device, and they are for everybody where the newsroom says so.
  if (theme === 'auto' || theme === 'dark') root.dataset.theme = theme;
  if (theme === 'dark')
    Array.from(document.styleSheets).forEach(function (sheet) {
      Array.from(sheet.cssRules).forEach(function (/** @type {Partial<CSSMediaRule>} */ rule) {
        if (rule.media && rule.media.mediaText.indexOf('scheme: dark') > 0)
          rule.media.mediaText = 'screen';
      });
    });

  var host = window.parent;
  var main = document.querySelector('main');
  if (host === window || !main) return;
  var chart = main.dataset.chart || '';
  var child = asked.get('childId');
  var pymChild = 'pymxPYMx' + child + 'xPYMx';
  var secret = (/^#\?secret=(\w+)/.exec(location.hash) || [])[1];
  var sized = '';

  /**
   * The kinds of host: each is a height in its words. Nothing was `said` where the height has changed;
   * what a host said is answered by the one whose question it is. False where there is no message.
   * @type {((px: number, said?: any) => unknown)[]}
   */
  var hosts = [
    function datawrapper(px, said) {
      /** @type {Record<string, number>} */
      var heights = {};
      heights[chart] = px;
      return !said && { 'datawrapper-height': heights };
    },
    function pym(px, said) {
      var asks = !said || String(said).indexOf(pymChild + 'width') === 0;
      return child !== null && asks && pymChild + 'heightxPYMx' + px;
    },
    // And @newswire/frames, which asks; what AMP answers is no question.
    function amp(px, said) {
      var asks = !said || (said.sentinel === 'amp' && said.type === 'frames-init');
      return asks && { sentinel: 'amp', type: 'embed-size', height: px };
    },
    // It knows its frame by the whole address. Where pym wrote that, a reader's page stands in it.
    function medium(px, said) {
      var words = { src: location.href, context: 'iframe.resize', height: px };
      return !said && child === null && JSON.stringify(words);
    },
    // Names the frame and its wishes, `id:8:false:…`, then asks in a word.
    function iframeResizer(px, said) {
      var init = /^\[iFrameSizer\]([^:]+):[^:]*:(true|false):/.exec(said);
      if (init) sized = '[iFrameSizer]' + init[1] + ':';
      var asks = !said || init || /^\[iFrameSizer\]res(ize|et)$/.test(said);
      return sized && asks && sized + px + ':' + root.clientWidth + (init ? ':init' : ':size');
    },
    function wordpress(px, said) {
      var asks = !said || (said.message === 'ready' && said.secret === secret);
      return secret && asks && { message: 'height', value: px, secret: secret };
    },
  ];

  var told = 0;
  function height() {
    return Math.ceil(root.getBoundingClientRect().height);
  }
  /** @param {any} [said] by the host; left out where the height itself speaks */
  function tell(said) {
    var px = height();
    if (px < 1) return;
    if (!said) told = px;
    hosts.forEach(function (words) {
      var message = words(px, said);
      if (message) host.postMessage(message, '*');
    });
  }
  function changed() {
    if (height() !== told) tell();
  }

  addEventListener('message', function (event) {
    // As an object, which is true whatever was said.
    if (event.source === host) tell(Object(event.data));
  });
  addEventListener('load', function () {
    tell();
  });
  if ('ResizeObserver' in window) new ResizeObserver(changed).observe(root);
  else addEventListener('resize', changed);
  host.postMessage('[iFrameResizerChild]Ready', '*');
  tell();
})();
