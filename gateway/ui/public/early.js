// What cannot wait for the scripts of the page.
(function () {
  // Before the first paint, so that nobody sees a white flash at night.
  var chosen = 'auto';
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value') || 'auto';
  } catch {
    // Storage may be forbidden; the system's setting is right then.
  }
  var dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');

  // What the page that is opened is made of, and what it asks: else that would wait until the first scripts have come and run.
  function load(rel, href) {
    var link = document.createElement('link');
    link.rel = rel;
    link.href = href;
    if (rel === 'preload') {
      link.as = 'fetch';
      link.crossOrigin = 'anonymous';
    }
    document.head.append(link);
  }
  var words = function (text) {
    return text ? text.split(' ') : [];
  };
  // Who has no session is asked to sign in, and nothing else.
  var mayAsk = document.cookie.includes('XSRF-TOKEN=') && !location.search;
  document.querySelectorAll('meta[name="first-page"]').forEach(function (page) {
    var at = new RegExp('^' + page.dataset.path.replace('$', '(\\d+)') + '/?$').exec(location.pathname);
    if (!at) return;
    if (mayAsk) {
      words(page.dataset.asks).forEach(function (address) {
        load('preload', address.replace('$', at[1]));
      });
    }
    words(page.dataset.files).forEach(function (file) {
      load('modulepreload', file);
    });
  });
})();
