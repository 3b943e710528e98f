// Runs before the page is painted, so it is no module. Whoever arrives with a question is not shown first what one can
// ask, unless the program of the page does not come.
(() => {
  const { documentElement: root } = document;
  if (!/[?&][^=&]+=[^&]/.test(location.search)) return;
  root.dataset.arrivo = '';
  setTimeout(() => delete root.dataset.arrivo, 3000);
})();
