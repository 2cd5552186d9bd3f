/** Pages of other publishers, each on an origin of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Host {
  /** Address of the page. */
  url: string;
  origin: string;
  close(): Promise<void>;
}

/** Serves one page on a free port of this machine's other name. */
export async function host(body: string): Promise<Host> {
  const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>稿件</title></head><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A host that knows Datawrapper's embeds: it looks for the frame whose window spoke. */
export const datawrapperHost = (src: string): string => `
  <iframe src="${src}" title="图" width="100%" height="120" frameborder="0" scrolling="no"></iframe>
  <script>
    addEventListener('message', function (event) {
      var heights = event.data && event.data['datawrapper-height'];
      if (!heights) return;
      document.querySelectorAll('iframe').forEach(function (frame) {
        if (frame.contentWindow !== event.source) return;
        for (var id in heights) frame.style.height = heights[id] + 'px';
      });
    });
  </script>`;

/** A host that sizes its frame as pym.js does: it names the child and asks when its width changes. */
export const pymHost = (src: string): string => `
  <div id="chart-1"></div>
  <script>
    var box = document.getElementById('chart-1');
    var frame = document.createElement('iframe');
    frame.src = '${src}?initialWidth=' + box.offsetWidth + '&childId=chart-1&parentTitle=x&parentUrl=y';
    frame.title = '图';
    frame.width = '100%';
    frame.scrolling = 'no';
    frame.setAttribute('frameborder', '0');
    box.appendChild(frame);
    addEventListener('message', function (event) {
      var match = /^pymxPYMxchart-1xPYMx(\\S+)xPYMx(.+)$/.exec(event.data);
      if (match && match[1] === 'height') frame.setAttribute('height', match[2] + 'px');
    });
    addEventListener('resize', function () {
      frame.contentWindow.postMessage('pymxPYMxchart-1xPYMxwidthxPYMx' + box.offsetWidth, '*');
    });
  </script>`;

/**
 * A host of iframe-resizer 4 or 5: it names its frame to it when the frame calls or has loaded, and
 * minds the origin of what it hears, except of a frame that has none.
 */
export const iframeResizerHost = (src: string): string => `
  <iframe id="fig-1" src="${src}" title="图" width="100%" height="120" frameborder="0" scrolling="no"></iframe>
  <script>
    var frame = document.getElementById('fig-1');
    var origin = new URL(frame.src).origin;
    function init() {
      frame.contentWindow.postMessage(
        '[iFrameSizer]fig-1:8:false:false:32:true:true::bodyOffset:::0:false:child:scroll:true',
        '*'
      );
    }
    frame.addEventListener('load', init);
    addEventListener('message', function (event) {
      if (event.data === '[iFrameResizerChild]Ready') return init();
      if (String(event.data).slice(0, 13) !== '[iFrameSizer]') return;
      var parts = event.data.slice(13).split(':');
      if (parts[0] !== frame.id || !(Number(parts[1]) && Number(parts[2])) || !parts[3]) return;
      if (event.origin !== 'null' && event.origin !== origin) return;
      frame.style.height = parts[1] + 'px';
    });
  </script>`;

/**
 * A host of WordPress: it gives the frame a secret behind its address and no origin, says when it is
 * ready, and takes heights from 200 to 1000 pixels.
 */
export const wordPressHost = (src: string): string => `
  <iframe sandbox="allow-scripts" data-secret="Ab12cd34Ef" src="${src}#?secret=Ab12cd34Ef" title="图" width="100%" height="120" frameborder="0" scrolling="no"></iframe>
  <script>
    var frame = document.querySelector('iframe');
    addEventListener('message', function (event) {
      var data = event.data;
      if (!data || !(data.secret || data.message || data.value)) return;
      if (/[^a-zA-Z0-9]/.test(data.secret) || event.source !== frame.contentWindow) return;
      if (data.secret !== frame.getAttribute('data-secret') || data.message !== 'height') return;
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });
    addEventListener('load', function () {
      frame.contentWindow.postMessage({ message: 'ready', secret: 'Ab12cd34Ef' }, '*');
    });
  </script>`;
