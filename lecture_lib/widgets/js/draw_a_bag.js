// Draw a bag: lines that the reader draws, and the picture that a pix2pix network makes of them.
import { button, choice, clock, element, figure, icon, onDrag, pixels, reducedMotion, row, slider, widget } from "./kit.js";
import { greyDigits, paintGrey } from "./drawing.js";
import { forward, load } from "./nn.js";
import { makePen, meanDifference, unpacked } from "./pen.js";
import { view } from "./floats.js";
import css from "./draw_a_bag.css";

const TRACE_SECONDS = 3;
const CALM_STEPS = 4; // pictures on the way for readers who avoid motion, half a second each
const percent = (share) => `${Math.round(100 * share)} %`;

function render({ model, el }) {
  const network = load(model.get("network"), model.get("weights")),
    [, side] = model.get("network").inputShape,
    contours = unpacked(bytesOf(model.get("contours")), side * side),
    photos = greyDigits(model.get("pictures"), side * side);
  const ui = widget(el, {
    title: "Draw a bag",
    lead: "Draw the outline of a bag, or pick one. After every line a network fills it in.",
    css,
  });
  const pen = makePen(side);
  let picked = 0, // the real bag whose lines are on the sheet, or null
    touched = false, // whether the reader has changed them
    request = 0;

  const sheet = pixels({ label: "Sheet to draw on", width: side, height: side }),
    made = pixels({ label: "What the network makes of it", width: side, height: side }),
    real = pixels({ label: "The real bag", width: side, height: side });
  sheet.element.classList.add("dab-paper");
  const none = element("p", { class: "dab-none" }, "There is no real bag to your drawing.");
  const tool = choice({ label: "", options: ["pen", "eraser"] });
  tool.element.setAttribute("aria-label", "draw with");
  const undo = button({ label: "Undo", onClick: () => change(() => pen.undo()) });
  const clear = button({ label: "Clear", onClick: () => take(null) });
  const reset = button({ label: "Reset", icon: "reset", onClick: () => begin() });
  const way = slider({
    label: "lines drawn",
    min: 0,
    max: 1,
    step: 0.02,
    value: 1,
    format: percent,
    onInput: (share) => {
      stop();
      along(share);
      say();
    },
  });
  const trace = button({ label: "Watch it drawn", icon: "play", primary: true, onClick: () => watch() });
  const tray = createTray(ui, contours, side, (index) => take(index));

  /** Sheet and answer as they are now. */
  function draw() {
    cancelAnimationFrame(request);
    request = 0;
    const ink = pen.ink(),
      { data } = forward(network, ink);
    paintGrey(ui, sheet, ink);
    paintPhoto(made, data);
    sheet.describe(`Sheet to draw on: ${ink.reduce((sum, value) => sum + value, 0)} pixels of lines`);
    made.describe(`What the network makes of ${subject()}`);
    readout(ink, data);
  }
  /** Not more often than the screen shows it. */
  const drawSoon = () => (request ||= requestAnimationFrame(draw));
  const subject = () =>
    picked === null ? "your lines" : `${touched ? "your version of " : ""}the lines of bag ${picked + 1}`;
  function readout(ink, answer) {
    if (!ink.some((value) => value > 0))
      return ui.readout("An empty sheet: the network has nothing to go by.");
    if (picked === null) return ui.readout("The network has seen nothing but bags: whatever you draw becomes one.");
    const error = meanDifference(answer, photos[picked]).toFixed(3);
    const rest = touched || pen.position < pen.length ? "" : " The lines do not tell how dark the leather is.";
    ui.readout(`Mean difference from the real bag: ${error} of 1.${rest}`);
  }
  const say = () => ui.announce(`Made of ${subject()}, ${percent(way.value)} drawn. ${lineOf(ui)}`);
  function along(share) {
    pen.position = share * pen.length;
    drawSoon();
  }
  /** The reader has changed the lines. */
  function change(act) {
    stop();
    act();
    touched = true;
    way.value = 1;
    draw();
    say();
  }
  function take(index) {
    stop();
    picked = index;
    touched = false;
    tool.value = "pen";
    tray.value = index ?? -1;
    if (index === null) pen.clear();
    else {
      pen.trace(contours[index]);
      paintPhoto(real, photos[index]);
      real.describe(`The real bag ${index + 1}, whose lines these are`);
    }
    real.element.hidden = index === null;
    none.hidden = index !== null;
    way.value = 1;
    draw();
    say();
  }

  let elapsed = 0;
  const ticking = clock(ui, (seconds) => {
    elapsed += seconds;
    const exact = Math.min(1, elapsed / TRACE_SECONDS),
      share = reducedMotion() ? Math.floor(exact * CALM_STEPS) / CALM_STEPS : exact;
    if (share !== way.value || exact === 1) {
      way.value = share;
      along(share);
    }
    if (exact === 1) {
      stop();
      say();
    }
  });
  function stop() {
    ticking.stop();
    trace.icon = "play";
  }
  function watch() {
    if (ticking.running) return stop();
    elapsed = way.value < 1 ? way.value * TRACE_SECONDS : 0;
    trace.icon = "pause";
    ticking.start();
  }

  let last;
  onDrag(sheet.element, (x, y, phase) => {
    if (phase === "start") {
      stop();
      pen.begin(tool.value === "eraser");
      last = [x, y];
    }
    pen.draw(last, [x, y]);
    last = [x, y];
    touched = true;
    way.value = 1;
    drawSoon();
    if (phase === "end") say();
  });

  ui.add(
    tray.element,
    element(
      "div",
      { class: "dab-stage" },
      element("div", { class: "dab-left" }, figure("draw here", sheet.element)),
      figure("the network's bag", made.element),
      figure("the real bag", real.element, none),
    ),
    element("div", { class: "dab-tools" }, tool.element, undo.element, clear.element),
    row(trace.element, reset.element, way.element),
  );
  function begin() {
    take(0);
  }
  begin();
  ui.onCleanup(() => cancelAnimationFrame(request));
  ui.onTheme(draw);
  return ui.destroy;
}

/** A photograph is dark where leather is dark, on whatever page: Fashion-MNIST holds the negatives. */
function paintPhoto(picture, values) {
  picture.paint((i) => {
    const light = 255 * (1 - values[i]);
    return [light, light, light];
  });
}

const lineOf = (ui) => ui.root.querySelector(".lw-readout").textContent;

/** Buttons with the lines of a real bag each, and an empty sheet (−1). */
function createTray(ui, contours, side, onPick) {
  const indices = [...contours.keys(), -1];
  const buttons = indices.map((index) => {
    const name = index < 0 ? "Empty sheet" : `Bag ${index + 1}`;
    const attributes = { type: "button", class: "dab-pick", "aria-label": name, title: name };
    return element(
      "button",
      { ...attributes, "data-lm-suppress-shortcuts": "true", onclick: () => onPick(index < 0 ? null : index) },
      index < 0 ? icon("pencil") : miniature(ui, contours[index], side),
    );
  });
  return {
    element: element("div", { class: "dab-tray", role: "group", "aria-label": "Lines to begin with" }, ...buttons),
    set value(chosen) {
      indices.forEach((index, i) => buttons[i].setAttribute("aria-pressed", String(index === chosen)));
    },
  };
}

function miniature(ui, contour, side) {
  const image = pixels({ label: "", width: side, height: side });
  image.element.setAttribute("aria-hidden", "true"); // its button has a name
  const paint = () => paintGrey(ui, image, contour);
  ui.onTheme(paint);
  paint();
  return image.element;
}

function bytesOf(buffer) {
  const { buffer: all, byteOffset, byteLength } = view(buffer);
  return new Uint8Array(all, byteOffset, byteLength);
}

export default { render };
