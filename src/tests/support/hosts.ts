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
