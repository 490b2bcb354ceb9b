// Full screen for a lecture hall: a widget as large as the screen has room for, without scrolling.
//
// The button is the widget's own (kit.js), and works in JupyterLab without this script. In the pages of the book we
// answer for it: the widget is laid out at several widths, and the one in which text and pictures come out largest is
// scaled to the screen. Where the browser gives a page no screen (iPhones, frames in a learning platform), the widget
// fills the window instead. Escape, or the same button, leads back. Nothing here moves by itself.
(() => {
  const WIDTHS = [600, 680, 760, 840, 920, 1000, 1100, 1200, 1400, 1600]; // of the layout, before it is scaled
  const STAGE = "lecture-widget-live";
  const canFill = "popover" in HTMLElement.prototype;
  let shown = null; // { stage, screen, behind, observer }
  let wasAt = 0;

  function adopt(place) {
    const button = buttonOf(place);
    if (!button || place.dataset.state !== "live") return;
    button.hidden = !document.fullscreenEnabled && !canFill;
    // On the button itself, listeners for the capturing phase come first: the widget's own does not hear of it.
    button.addEventListener("click", answer, { capture: true });
  }
  const buttonOf = (node) => node.querySelector(".lw-head > button");

  function answer(event) {
    event.stopImmediatePropagation();
    const stage = event.currentTarget.closest(`.${STAGE}`);
    if (shown) return shown.screen ? document.exitFullscreen() : leave();
    keepPlace(stage);
    if (!document.fullscreenEnabled) return fill(stage);
    stage.requestFullscreen().catch(() => fill(stage));
  }

  function fill(stage) {
    if (!canFill) return;
    stage.popover = "manual"; // the top layer, above everything else of the page
    stage.showPopover();
    enter(stage, false);
  }

  function enter(stage, screen) {
    const observer = new ResizeObserver(() => shrinkToFit(stage));
    shown = { stage, screen, behind: [...everythingBut(stage)], observer };
    for (const node of shown.behind) node.inert = true; // Tab stays with what can be seen
    name(stage, "Leave full screen");
    arrange(stage);
    observer.observe(stage.firstElementChild);
  }

  function leave() {
    const { stage, behind, observer } = shown;
    shown = null;
    observer.disconnect();
    for (const node of behind) node.inert = false;
    stage.removeAttribute("popover"); // closes it, too
    stage.firstElementChild.removeAttribute("style");
    stage.parentElement.style.minHeight = "";
    name(stage, "Full screen");
    buttonOf(stage).focus({ preventScroll: true });
    scrollTo({ top: wasAt, behavior: "instant" });
  }

  /** The page must not close up while the widget is away, and comes back where the reader left it. */
  function keepPlace({ parentElement: place }) {
    place.style.minHeight = `${place.offsetHeight}px`;
    wasAt = scrollY;
  }

  function* everythingBut(stage) {
    for (let node = stage; node !== document.body; node = node.parentElement)
      for (const sibling of node.parentElement.children) if (sibling !== node && !sibling.inert) yield sibling;
  }

  function name(stage, text) {
    buttonOf(stage).title = text;
    buttonOf(stage).setAttribute("aria-label", text);
  }

  /** Text weighs more than pictures: three times the size of letters count as much as nine times the area. */
  function arrange(stage) {
    const worth = WIDTHS.map((width) => {
      const scale = layOut(stage, width);
      return scale ** 3 * areaOfPictures(stage) * scale ** 2;
    });
    layOut(stage, WIDTHS[worth.indexOf(Math.max(...worth))]);
  }

  function layOut(stage, width, scale = Infinity) {
    const box = stage.firstElementChild;
    box.style.width = `${width}px`;
    scale = Math.min(scale, stage.clientWidth / width, stage.clientHeight / box.offsetHeight);
    box.style.transform = `scale(${scale})`;
    return scale;
  }

  /** What grows while it is used gets smaller and stays in its layout, so that it does not jump. */
  function shrinkToFit(stage) {
    const { width, transform } = stage.firstElementChild.style;
    layOut(stage, parseFloat(width), parseFloat(transform.slice("scale(".length)));
  }

  function areaOfPictures(stage) {
    const canvases = [...stage.querySelectorAll("canvas")];
    return canvases.reduce((area, { offsetWidth, offsetHeight }) => area + offsetWidth * offsetHeight, 1);
  }

  document.addEventListener("fullscreenchange", () => {
    const stage = document.fullscreenElement;
    if (stage?.classList.contains(STAGE)) enter(stage, true);
    else if (shown?.screen) leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown && !shown.screen) leave();
  });
  addEventListener("resize", () => shown && arrange(shown.stage));

  const started = new MutationObserver((changes) => changes.forEach(({ target }) => adopt(target)));
  for (const place of document.querySelectorAll(".lecture-widget")) {
    started.observe(place, { attributeFilter: ["data-state"] });
    adopt(place);
  }
})();
