// Runs before the first paint, so that nobody sees the other theme for an instant. Plain script: the page's
// modules come later, and the security policy allows no script inside the page itself.
(function () {
  var theme = null;
  if (/[?&](embed|iframe)=(1|true)(&|$)/.test(location.search)) {
    // In a partner's page nothing is stored or read: the partner says which theme.
    theme = (/[?&]theme=(light|dark)(&|$)/.exec(location.search) || [])[1];
  } else {
    try {
      theme = localStorage.getItem('cq-theme');
    } catch (error) {
      // Storage is blocked: the system's preference holds.
    }
  }
  if (theme !== 'light' && theme !== 'dark') {
    theme = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.theme = theme;
})();
