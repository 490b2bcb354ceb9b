// Paper is light, whatever the screen shows. The theme's colours hang on an attribute, so that no style sheet alone
// could bring all of them back: formulas, code, figures.
(() => {
  const page = document.documentElement;
  let onScreen = null;

  function lightUp() {
    onScreen ??= page.dataset.theme;
    page.dataset.theme = "light";
  }

  function comeBack() {
    if (onScreen) page.dataset.theme = onScreen;
    onScreen = null;
  }

  addEventListener("beforeprint", lightUp);
  addEventListener("afterprint", comeBack);
  matchMedia("print").addEventListener("change", ({ matches }) => (matches ? lightUp() : comeBack()));
})();
