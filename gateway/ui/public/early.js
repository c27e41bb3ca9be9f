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

  // What pages of tickets need besides: else it would be asked for only when the first scripts have come and run.
  var needed = document.querySelector('meta[name="tickets-need"]');
  if (!needed || !location.pathname.startsWith('/tickets')) return;
  needed.content.split(' ').forEach(function (file) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  });
})();
