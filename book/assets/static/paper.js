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

  // The theme's button says so in an attribute, which the page's policy does not allow to run.
  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
})();
