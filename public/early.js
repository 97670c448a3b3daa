// Runs before the first paint, so that nobody sees the other theme for an instant. Plain script: the page's
// modules come later, and the security policy allows no script inside the page itself.
(function () {
  var theme = null;
  try {
    theme = localStorage.getItem('cq-theme');
  } catch (error) {
    // Storage is blocked: the system's preference holds.
  }
  if (theme !== 'light' && theme !== 'dark') {
    theme = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.theme = theme;
})();
