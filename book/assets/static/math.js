// Typesets the formulas of the page with KaTeX.
for (const element of document.querySelectorAll(".math")) {
  const displayMode = element.classList.contains("display");
  katex.render(element.textContent, element, { displayMode, throwOnError: false, strict: false });
}

// A formula wider than the screen scrolls by itself; the keyboard has to reach it.
function reachWideFormulas() {
  for (const formula of document.querySelectorAll(".math.display")) {
    if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
    else formula.removeAttribute("tabindex");
  }
}
document.fonts.ready.then(reachWideFormulas);
addEventListener("resize", reachWideFormulas);
