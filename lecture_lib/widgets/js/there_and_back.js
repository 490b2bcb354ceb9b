// There and back: a face is drawn, painted again, and compared; noise on the way shows what was hidden in the drawing.
import { button, choice, column, element, figure, mix, pixels, row, slider, toggle, widget } from "./kit.js";
import { caption, drawingCss, studio } from "./drawing.js";
import { backlog } from "./darkroom.js";
import { createCurve } from "./noise_curve.js";
import { cutOut, disturbed, errorMap, faceIndex, mean } from "./cycle_maths.js";
import { forward, loadAll } from "./nn.js";
import { normals, seeded } from "./random.js";
import css from "./there_and_back.css";

const SEED = 0;
const LARGEST = 0.3; // noise
const MEASURED = [0, 0.03, 0.06, 0.1, 0.15, 0.2, 0.25, 0.3]; // where the curves are computed
const FULL_RED = 0.4; // an error that is shown in full colour
const NAMES = {
  paint: { thing: "painted face", short: "face", other: "pencil", maker: "F" },
  pencil: { thing: "drawing", short: "drawing", other: "paint", maker: "G" },
};
const three = (value) => value.toFixed(3);
const signed = (value) => value.toFixed(1).replace("-", "−");

async function render({ model, el }) {
  const ui = widget(el, {
    title: "There and back",
    lead: "One network draws the face, another paints the drawing. A drawing is grey: where does the second get the colours from?",
    css: drawingCss + css,
  });
  const networks = loadAll(model.get("networks"), model.get("weights")),
    side = model.get("size"),
    axes = model.get("axes"),
    sheets = { paint: await pixelsOf(model.get("paint")), pencil: await pixelsOf(model.get("pencil")) };
  const counts = axes.map(({ values }) => values.length);
  let person = 0,
    noise = fresh(seeded(SEED));

  /** Grey noise, as on a drawing, and noise in colours. */
  function fresh(random) {
    return { pencil: normals(random, new Float32Array(side * side)), paint: normals(random, new Float32Array(3 * side * side)) };
  }
  const stage = createStage(ui, side);
  const later = backlog(ui, ["curve"]);
  const curve = createCurve(ui, { largest: LARGEST, label: "How far off the way back is, over the noise" });
  let points;
  const dials = axes.map(({ name, values, start }) =>
    slider({
      label: name,
      min: 0,
      max: values.length - 1,
      step: 1,
      value: start,
      format: (i) => signed(values[i]),
      onInput: () => refresh(),
    }),
  );
  const direction = choice({
    label: "begin with",
    options: [
      { value: "paint", label: "a painting" },
      { value: "pencil", label: "a drawing" },
    ],
    onChange: () => refresh(),
  });
  const sigma = slider({
    label: "noise σ",
    min: 0,
    max: LARGEST,
    step: 0.01,
    value: 0,
    onInput: () => refresh(true),
  });
  const honest = toggle({
    label: "send a true one back",
    title: "In place of the translation, what the translation should have been",
    onChange: () => refresh(true),
  });
  const another = button({
    label: "Other noise",
    onClick: () => {
      noise = fresh(Math.random);
      if (!sigma.value) sigma.value = 0.1;
      refresh();
    },
  });
  const reset = button({ label: "Reset", icon: "reset", onClick: () => begin() });
  const faceOf = (style, who, positions) => {
    const { data, width } = sheets[style];
    return cutOut(data, width, side, faceIndex(who, positions, counts));
  };
  const starts = axes.map(({ start }) => start);
  const people = createPeople(
    Array.from({ length: model.get("people") }, (_, who) => faceOf("paint", who, starts)),
    side,
    (who) => {
      person = who;
      refresh();
    },
  );
  const makes = (style, planes) => forward(networks[style], planes).data;

  /** `same`: face, direction and noise are those of before, and so are the curves. */
  function refresh(same = false) {
    later.hush();
    const from = direction.value,
      to = NAMES[from].other,
      positions = dials.map((dial) => dial.value);
    const x = faceOf(from, person, positions),
      truth = faceOf(to, person, positions),
      translation = makes(to, x);
    const sent = disturbed(honest.value ? truth : translation, noise[to], sigma.value),
      back = makes(from, sent);
    const errors = {
      translation: mean(errorMap(translation, truth)),
      clean: mean(errorMap(makes(from, translation), x)),
      own: mean(errorMap(makes(from, disturbed(translation, noise[to], sigma.value)), x)),
      back: mean(errorMap(back, x)),
    };
    const shown = { from, to, x, sent, back, errors, sigma: sigma.value, honest: honest.value };
    stage.draw(shown);
    if (!same) measure(from, x, { own: translation, true: truth }, noise[to]);
    drawCurve();
    const words = inWords(shown);
    ui.readout(words);
    ui.announce(words);
  }
  function drawCurve() {
    const which = honest.value ? "true" : "own";
    curve.show(points, sigma.value, which);
    const ends = Object.entries(points).map(([name, found]) => {
      const [first, last] = [found[0]?.[1] ?? 0, found.at(-1)?.[1] ?? 0];
      return `from ${name === "own" ? "the translation" : "a true one"} ${three(first)} without, ${three(last)} with σ = ${found.at(-1)?.[0] ?? 0}`;
    });
    curve.describe(`Error of the way back: ${ends.join("; ")}`);
  }
  /** Both curves, point by point while nobody waits. */
  function measure(from, x, starts, own) {
    const found = { own: [], true: [] };
    points = found;
    const jobs = MEASURED.flatMap((at) =>
      Object.entries(starts).map(([name, planes]) => () => {
        found[name].push([at, mean(errorMap(makes(from, disturbed(planes, own, at)), x))]);
        drawCurve();
      }),
    );
    later.give("curve", jobs);
  }
  function begin() {
    person = 0;
    people.value = 0;
    dials.forEach((dial, j) => (dial.value = starts[j]));
    direction.value = "paint";
    sigma.value = 0;
    honest.value = false;
    noise = fresh(seeded(SEED));
    refresh();
  }

  ui.add(
    row(direction.element, reset.element),
    stage.element,
    element(
      "div",
      { class: "tb-controls" },
      figure(
        "disturb what goes back",
        sigma.element,
        element("div", { class: "tb-buttons" }, another.element, honest.element),
        curve.element,
        caption(
          element("span", { class: "tb-key tb-own" }, "from the translation"),
          element("span", { class: "tb-key tb-true" }, "from a true one"),
        ),
      ),
      figure("the face", column(people.element, element("div", { class: "tb-dials" }, ...dials.map((d) => d.element)))),
    ),
  );
  begin();
  ui.onTheme(() => refresh(true));
  return later.done().then(() => ui.destroy); // the figure is complete when the curves are
}

/** What the way back shows, in a sentence that holds for the numbers at hand. */
function inWords({ to, errors, sigma, honest }) {
  const it = NAMES[to].short,
    off = `off by ${three(errors.back)}`;
  if (honest) {
    const ratio = errors.back / errors.own,
      than = ratio > 1.1 ? "more than" : ratio < 0.9 ? "less than" : "about as much as";
    const lesson = than === "more than" ? ` Its own ${it} tells the network more than a true one.` : "";
    return `From a true ${it}${sigma ? " with noise" : ""} the way back is ${off}, ${than} from the network's (${three(errors.own)}).${lesson}`;
  }
  if (!sigma)
    return `The way back is ${off} on average, of 1; the ${it} itself is off by ${three(errors.translation)} from a true one.`;
  return `With noise on the ${it} the way back is ${off}, ${(errors.back / errors.clean).toFixed(1)} times as much as without (${three(errors.clean)}).`;
}

/** The four pictures and what stands below them. */
function createStage(ui, side) {
  const picture = (label) => pixels({ label, width: side, height: side });
  const parts = ["x", "sent", "back", "error"].map((name) => ({ name, picture: picture(name), head: element("span"), note: caption() }));
  const [x, sent, back, error] = parts;
  return {
    element: studio(...parts.map(({ picture: { element: canvas }, head, note }) => figure(head, canvas, note))),
    draw({ from, to, ...shown }) {
      const { thing } = NAMES[from],
        made = shown.honest ? `true ${NAMES[to].short}` : `${NAMES[to].short} ${NAMES[to].maker}(x)`;
      paintPlanes(x.picture, shown.x);
      paintPlanes(sent.picture, shown.sent);
      paintPlanes(back.picture, shown.back);
      const map = errorMap(shown.back, shown.x),
        ground = ui.colour("paper"),
        red = ui.colour("red");
      error.picture.paint((i) => mix(ground, red, Math.min(1, map[i] / FULL_RED)));
      const noisy = shown.sigma ? " + noise" : "";
      x.head.textContent = `${thing} x`;
      sent.head.textContent = `${made}${noisy}`;
      back.head.textContent = `back to ${from}`;
      error.head.textContent = "error";
      x.note.textContent = "the original";
      sent.note.textContent = shown.honest ? "not from a network" : `off by ${three(shown.errors.translation)}`;
      back.note.replaceChildren("off by ", element("b", {}, three(shown.errors.back)));
      error.note.textContent = `red: ${FULL_RED} and more`;
      x.picture.describe(`Original: a ${thing}`);
      sent.picture.describe(`What goes back: the ${made}${noisy}`);
      back.picture.describe(`The way back, off by ${three(shown.errors.back)} on average`);
      error.picture.describe("Where original and way back differ");
    },
  };
}

function paintPlanes(picture, planes) {
  const places = planes.length / 3;
  picture.paint((i) => [255 * planes[i], 255 * planes[places + i], 255 * planes[2 * places + i]]);
}

/** Buttons with a face each. */
function createPeople(faces, side, onPick) {
  const buttons = faces.map((planes, who) => {
    const image = pixels({ label: "", width: side, height: side });
    image.element.setAttribute("aria-hidden", "true"); // its button has a name
    paintPlanes(image, planes);
    const name = `Person ${who + 1}`;
    const attributes = { type: "button", class: "lw-digit tb-person", "aria-label": name, title: name };
    const pick = () => {
      mark(who);
      onPick(who);
    };
    return element("button", { ...attributes, "data-lm-suppress-shortcuts": "true", onclick: pick }, image.element);
  });
  const mark = (chosen) => buttons.forEach((node, who) => node.setAttribute("aria-pressed", String(who === chosen)));
  return {
    element: element("div", { class: "lw-tray", role: "group", "aria-label": "Person" }, ...buttons),
    set value(who) {
      mark(who);
    },
  };
}

/** The pixels of a picture file: { data, width }. */
async function pixelsOf(bytes) {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/webp" })),
    { width, height } = bitmap;
  const context = element("canvas", { width, height }).getContext("2d", { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

export default { render };
