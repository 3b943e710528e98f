// Runs before the page is painted, so it is no module. Whoever arrives with a question is not shown first what one can
// ask, unless the program of the page does not come; and what every search begins with is asked for at once.
(() => {
  const { currentScript, documentElement: root, head } = document;
  if (!/[?&][^=&]+=[^&]/.test(location.search)) return;
  root.dataset.arrivo = '';
  setTimeout(() => delete root.dataset.arrivo, 3000);
  const link = document.createElement('link');
  head.append(
    Object.assign(link, { rel: 'preload', as: 'fetch', href: currentScript.dataset.indice, crossOrigin: 'anonymous' }),
  );
})();
