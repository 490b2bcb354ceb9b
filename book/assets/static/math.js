// Typesets the formulas of the page with KaTeX.
for (const element of document.querySelectorAll(".math")) {
  const displayMode = element.classList.contains("display");
  const typeset = katex.renderToString(element.textContent, { displayMode, throwOnError: false, strict: false });
  element.innerHTML = typeset.replaceAll(' columnspacing=""', ""); // which Firefox complains about, formula by formula
}
