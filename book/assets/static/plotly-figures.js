// Draws the page's plotly figures from the book's own copy of plotly.js, fetched when the first one comes near.
(() => {
  const source = new URL("plotly.min.js", document.currentScript.src).href;
  const figures = document.querySelectorAll(".plotly-figure");

  function loadPlotly() {
    if (window.Plotly) return Promise.resolve(window.Plotly);
    // A widget of the same page may be fetching it already: the bundles know this name too.
    window.lecturePlotly ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = () => resolve(window.Plotly);
      script.onerror = () => reject(new Error("plotly.min.js could not be loaded"));
      document.head.append(script);
    });
    return window.lecturePlotly;
  }

  function pageColours(element) {
    const { color } = getComputedStyle(document.body);
    const grid = color.replace("rgb(", "rgba(").replace(")", ", 0.18)");
    const axes = Object.keys(element.layout).filter((name) => /^[xy]axis/.test(name));
    const lines = axes.flatMap((axis) => [[`${axis}.gridcolor`, grid], [`${axis}.zerolinecolor`, grid]]);
    return { paper_bgcolor: "transparent", plot_bgcolor: "transparent", "font.color": color, ...Object.fromEntries(lines) };
  }

  async function draw(element) {
    const { data, layout, frames, config } = JSON.parse(element.querySelector("script").textContent);
    const Plotly = await loadPlotly();
    const options = { responsive: true, displaylogo: false, ...config, showSendToCloud: false };
    await Plotly.newPlot(element, data, { ...layout, autosize: true, width: undefined }, options);
    if (frames) await Plotly.addFrames(element, frames);
    await Plotly.relayout(element, pageColours(element));
  }

  const nearby = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearby.unobserve(target);
      draw(target).catch((error) => {
        target.textContent = `This figure could not be drawn: ${error.message}.`;
      });
    }
  }, { rootMargin: "400px" });
  figures.forEach((element) => nearby.observe(element));

  new MutationObserver(() => {
    for (const element of figures) if (element.data) window.Plotly.relayout(element, pageColours(element));
  }).observe(document.documentElement, { attributeFilter: ["data-theme"] });
})();
