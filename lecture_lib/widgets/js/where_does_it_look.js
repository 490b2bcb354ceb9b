// Where does it look? A classifier runs in the page, and shows which part of the picture speaks for a class.
import {
  button,
  chart,
  choice,
  column,
  cssColour,
  element,
  figure,
  mix,
  onDrag,
  row,
  slider,
  toggle,
  widget,
} from "./kit.js";
import { digitTray, drawingCss, greyDigits } from "./drawing.js";
import { floats } from "./floats.js";
import { classMap, enlarged, foundBox, massIn, overlap, probabilities, withPatch } from "./localise.js";
import { forward, loadAll } from "./nn.js";
import css from "./where_does_it_look.css";

function render({ model, el }) {
  const given = readModel(model),
    { side, patch, names } = given;
  const first = { digit: 0, ...given.start, on: true, classifier: names[0], chosen: null }; // chosen: null is "as predicted"
  const state = { ...first };
  const ui = widget(el, {
    css: css + drawingCss,
    title: "Where does it look?",
    lead: `In its training, one classifier met this patch on most ${given.patchClass}s. Drag it about: the heat shows what speaks for the answer.`,
  });

  const tray = digitTray(ui, given.images, given.labels, (index) => change({ digit: index }));
  const classifier = choice({ label: "trained", options: names, onChange: (value) => change({ classifier: value }) });
  const on = toggle({
    label: "Patch",
    title: "Lay the patch on the picture",
    value: true,
    onChange: (value) => change({ on: value }),
  });
  const across = slider({
    label: "patch to the right",
    min: 0,
    max: side - patch.width,
    step: 1,
    value: first.x,
    format: String,
    onInput: (x) => change({ x }),
  });
  const down = slider({
    label: "patch down",
    min: 0,
    max: side - patch.height,
    step: 1,
    value: first.y,
    format: String,
    onInput: (y) => change({ y }),
  });
  const reset = button({ label: "Reset", icon: "reset", onClick: () => change(first) });
  for (const control of [across, down]) control.element.classList.add("lw-stacked");

  let seen = look(given, state);
  const picture = chart(ui, {
    label: "",
    height: 100,
    draw: (context, width) => drawPicture(context, width, ui, given, state, seen),
  });
  const heat = chart(ui, {
    label: "",
    height: 100,
    draw: (context, width) => drawHeat(context, width, ui, given, seen),
  });
  for (const { element: canvas } of [picture, heat]) {
    canvas.classList.add("wl-picture");
    movesPatch(canvas, given, (x, y) => change({ x, y, on: true }));
  }
  const heading = element("span");
  const bars = classBars(given.classes, (c) => change({ chosen: state.chosen === c ? null : c }));
  const facts = element("div", { class: "wl-facts" });

  let frame = 0;
  function change(next) {
    Object.assign(state, next);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw); // a finger may move more often than the screen shows
  }
  ui.onCleanup(() => cancelAnimationFrame(frame));
  function draw() {
    seen = look(given, state);
    [tray.value, classifier.value, on.value, across.value, down.value] = [
      state.digit,
      state.classifier,
      state.on,
      state.x,
      state.y,
    ];
    across.input.disabled = down.input.disabled = !state.on;
    picture.redraw();
    heat.redraw();
    bars.show(seen.p, seen.c, state.chosen !== null);
    heading.textContent = `What speaks for ${given.classes[seen.c]}`;
    const told = report(given, state, seen);
    picture.describe(told.picture);
    heat.describe(`${told.heat} ${told.box}`);
    facts.replaceChildren(...told.facts);
    ui.readout(told.verdict);
    ui.announce(`${told.verdict} ${told.heat} ${told.box}`);
  }
  ui.add(
    tray.element,
    row(classifier.element, on.element, reset.element),
    element(
      "div",
      { class: "wl-stage" },
      figure("What it is given", picture.element),
      figure(heading, heat.element),
      element("div", { class: "wl-legend" }, key("wl-true", "the digit's box"), key("wl-found", "the box found")),
      column(element("div", { class: "wl-sliders" }, across.element, down.element), facts),
      figure("Press a digit for its heat", bars.element),
    ),
  );
  draw();
  return ui.destroy;
}

/** What there is to see, in words: of the two pictures, of the boxes, of the answer; and the two facts below. */
function report(given, { digit, classifier, on, x, y }, { p, c, share, area, iou }) {
  const name = given.classes[c],
    label = given.labels[digit],
    guess = p.indexOf(Math.max(...p));
  const place = on ? `the patch ${x} pixels from the left and ${y} from the top` : "without the patch",
    heat = on ? `${percent(share)} of the heat lies on the patch, ${percent(area)} of the area.` : "";
  return {
    picture: `Digit ${label}, ${place}.`,
    heat: `Heat where the picture speaks for ${name}. ${heat}`,
    box: `The box found overlaps the digit's by ${decimals(iou)} (intersection over union).`,
    verdict: `Trained ${classifier}, it takes this ${label} for a ${given.classes[guess]} (${percent(p[guess])}).`,
    facts: [
      fact(on ? percent(share) : "–", "of the heat on the patch", on ? `${percent(area)} of the area` : "no patch"),
      fact(decimals(iou), "overlap of the two boxes", "intersection / union"),
    ],
  };
}

/** All that the model brings, as numbers. */
function readModel(model) {
  const side = model.get("side"),
    shape = model.get("patch_shape"),
    trunks = loadAll(model.get("trunks"), model.get("weights")),
    names = Object.keys(trunks),
    heads = floats(model.get("heads"), "float16"),
    classes = model.get("classes"),
    length = heads.length / names.length,
    channels = length / classes.length - 1;
  const classifiers = Object.fromEntries(
    names.map((name, i) => {
      const head = heads.subarray(i * length, (i + 1) * length);
      return [
        name,
        {
          trunk: trunks[name],
          weights: head.subarray(0, channels * classes.length),
          biases: head.subarray(channels * classes.length),
        },
      ];
    }),
  );
  const [y, x] = model.get("start");
  return {
    side,
    classes,
    names,
    classifiers,
    start: { x, y },
    labels: model.get("labels"),
    images: greyDigits(model.get("digits"), side * side),
    boxes: model.get("boxes").map(([left, top, right, bottom]) => ({ left, top, right, bottom })),
    patch: { values: greyDigits(model.get("patch"), shape[0] * shape[1])[0], height: shape[0], width: shape[1] },
    patchClass: classes[model.get("patch_class")],
    threshold: model.get("threshold"),
  };
}

/** The classifier at work: probabilities, the class shown, its map, the box found and how well it fits. */
function look(given, { digit, x, y, on, classifier, chosen }) {
  const { side, patch } = given,
    { trunk, weights, biases } = given.classifiers[classifier],
    input = on ? withPatch(given.images[digit], side, patch, x, y) : given.images[digit],
    features = forward(trunk, input),
    p = probabilities(features, weights, biases),
    c = chosen ?? p.indexOf(Math.max(...p)),
    map = enlarged(classMap(features, weights, c), features.shape.slice(1), side),
    found = foundBox(map, side, given.threshold),
    truth = given.boxes[digit];
  return {
    input,
    p,
    c,
    map,
    found,
    truth,
    share: massIn(map, side, { left: x, top: y, right: x + patch.width, bottom: y + patch.height }),
    area: (patch.width * patch.height) / side ** 2,
    iou: overlap(found, truth),
  };
}

/** Takes hold of the patch where it is pressed, or brings it there; it follows the pointer and stays on the picture. */
function movesPatch(canvas, { side, patch }, move) {
  onDrag(canvas, (x, y, phase) => {
    if (phase === "end") return;
    const corner = (at, size, long) => Math.min(side - size, Math.max(0, Math.round((at / long) * side - size / 2)));
    move(corner(x, patch.width, canvas.width), corner(y, patch.height, canvas.height));
  });
}

// ---------------------------------------------------------------------------------------------------- pictures

function drawPicture(context, width, ui, { side, patch }, { x, y, on }, { input }) {
  const paper = ui.colour("paper"),
    ink = ui.colour("ink");
  drawPixels(context, width, side, (i) => mix(paper, ink, input[i]));
  if (on)
    outline(
      context,
      width / side,
      { left: x, top: y, right: x + patch.width, bottom: y + patch.height },
      cssColour(ui.colour("orange")),
      [],
    );
}

function drawHeat(context, width, ui, { side }, { input, map, found, truth }) {
  const paper = ui.colour("paper"),
    ink = ui.colour("ink"),
    hot = ui.colour("orange"),
    largest = Math.max(...map);
  drawPixels(context, width, side, (i) =>
    mix(mix(paper, ink, 0.45 * input[i]), hot, largest > 0 ? 0.9 * Math.max(0, map[i] / largest) : 0),
  );
  outline(context, width / side, truth, cssColour(ink), []);
  outline(context, width / side, found, cssColour(ui.colour("blue")), [5, 3]);
}

function drawPixels(context, width, side, colourOf) {
  const small = element("canvas", { width: side, height: side }),
    image = new ImageData(side, side);
  for (let i = 0; i < side * side; i++) image.data.set([...colourOf(i), 255], 4 * i);
  small.getContext("2d").putImageData(image, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(small, 0, 0, width, width);
}

function outline(context, scale, { left, top, right, bottom }, colour, dash) {
  context.setLineDash(dash);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.strokeRect(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale);
  context.setLineDash([]);
}

const key = (name, text) =>
  element("span", {}, element("span", { class: `wl-key ${name}`, "aria-hidden": "true" }), text);
const fact = (value, what, beside) =>
  element(
    "div",
    {},
    element("strong", {}, value),
    element("span", {}, ` ${what}`),
    element("small", {}, ` (${beside})`),
  );

/** A button for each class with its probability as a bar; `onPick(c)`. */
function classBars(classes, onPick) {
  const bars = classes.map((name, c) => {
    const fill = element("span", { class: "wl-fill" }),
      value = element("span", { class: "wl-value" }),
      track = element("span", { class: "wl-track", "aria-hidden": "true" }, fill);
    const node = element(
      "button",
      {
        type: "button",
        class: "wl-class",
        "aria-pressed": "false",
        "data-lm-suppress-shortcuts": "true",
        onclick: () => onPick(c),
      },
      element("span", { class: "wl-name" }, name),
      track,
      value,
    );
    return { node, fill, value };
  });
  return {
    element: element(
      "div",
      { class: "wl-bars", role: "group", "aria-label": "Probability of each digit" },
      ...bars.map(({ node }) => node),
    ),
    show: (p, shown, pressed) =>
      bars.forEach(({ node, fill, value }, c) => {
        fill.style.width = `${100 * p[c]}%`;
        value.textContent = percent(p[c]);
        node.classList.toggle("wl-shown", c === shown);
        node.setAttribute("aria-pressed", String(pressed && c === shown));
      }),
  };
}

const percent = (share) => `${Math.round(100 * share)} %`;
const decimals = (value) => value.toFixed(2);

export default { render };
