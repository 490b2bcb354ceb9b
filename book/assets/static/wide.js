// What is wider than the screen scrolls by itself; the keyboard has to reach it.
(() => {
  function reachWideThings() {
    for (const wide of document.querySelectorAll(".math.display, .lecture-figure")) {
      if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
      else wide.removeAttribute("tabindex");
    }
  }
  document.fonts.ready.then(reachWideThings);
  document.fonts.addEventListener("loadingdone", reachWideThings); // letters of formulas come after the formulas
  addEventListener("resize", reachWideThings);
})();
