// Laplacian pyramid: a face as the sum of three levels, each with a weight; real ones, and those that a LAPGAN draws.
import { button, choice, element, row, slider, toggle, widget } from "./kit.js";
import { apart, drawnOn, pyramid, sums } from "./pyramid_maths.js";
import { caption, greyDigits } from "./drawing.js";
import { facePicture } from "./face_tray.js";
import { floats } from "./floats.js";
import { forward, loadAll } from "./nn.js";
import { glide } from "./glide.js";
import { normals, seeded } from "./random.js";
import { small } from "./critic_pictures.js";
import css from "./laplacian_pyramid.css";

const SEED = 1,
  NAMES = ["h₀", "h₁", "I₂"], // the finest first, as everywhere here; shown the other way round
  CONTRAST = 1.5; // differences are shown around grey, so many times as large
const RENEWED = [
  "h₀ is new; I₂ and h₁ stay.",
  "h₁ is new, and h₀ drawn again on it; I₂ stays.",
  "I₂ is new, and both differences drawn again on it.",
];
const SETTLED = 0.2; // a share of the noise below it changes little
const inDigits = (value) => (value === 0 || value >= 5e-4 ? value.toFixed(3) : small(value));
const percent = (share) => `${Math.round(100 * share)}\u00a0%`;

function render({ model, el }) {
  const { coarsest, ...networks } = loadAll(model.get("networks"), model.get("weights")),
    makers = [networks.fine, networks.middle],
    { side, latent, first } = model.get("shape"),
    sides = [4 * side, 2 * side, side],
    start = floats(model.get("noise"), "float16"),
    faces = greyDigits(model.get("faces"), 3 * sides[0] ** 2),
    pyramids = faces.map((x) => pyramid(x, sides[0])),
    sizes = [sides[0] ** 2, sides[1] ** 2, latent];
  const ui = widget(el, {
    title: "Laplacian pyramid",
    lead: "A face is a small picture, enlarged, and what the enlargement lacks, twice over. Weigh the levels: which one holds the glasses, which the colour of the hair? Then let a LAPGAN draw them, from coarse to fine.",
    css,
  });
  let who, noise, random, levels, picture;

  const mode = choice({
    label: "face",
    options: ["real", "drawn"],
    onChange: enter,
  });
  const reset = button({ label: "Reset", icon: "reset", onClick: begin });
  const given = toggle({
    label: `begin with a real ${side} × ${side}`,
    title: "The smallest picture is that of a real face, and only the differences are drawn",
    onChange: enter,
  });
  const tray = createTray(faces, sides[0], (index) => {
    who = index;
    given.value = isDrawn();
    enter();
  });
  const columns = NAMES.map((name, k) => createLevel({ name, k, side: sides[k], onWeight: weigh, onNoise: renew }));
  const note = element("p", { class: "lw-note lp-across" }, honest(model.get("shares"))),
    question = element("div", { class: "lw-heading" }, "Which face?"),
    error = element("span", { class: "lp-error" });

  const isDrawn = () => mode.value === "drawn";
  /** The noise of each level. */
  const split = (all) => sizes.map((size, k) => all.subarray(...between(sizes, k)));
  /** The levels of the face that is shown: taken apart, or drawn. */
  function present() {
    if (!isDrawn()) return pyramids[who];
    const own = split(noise),
      begun = given.value ? pyramids[who][2] : forward(coarsest, own[2]).data;
    return drawnOn(makers, begun, side, own);
  }
  function refresh() {
    levels = present();
    columns.forEach((column, k) => column.draw(levels[k]));
    add();
  }
  /** The sum of the levels as they are weighted. */
  function add() {
    const weights = columns.map((column) => column.weight),
      made = sums(levels, sides[0], weights);
    [picture] = made;
    columns.forEach((column, k) => column.drawSum(made[k]));
    const whole = weights.every((weight) => weight === 1);
    const off = isDrawn() ? null : apart(picture, faces[who]);
    error.textContent = off ? `largest error: ${inDigits(off.largest)}` : "";
    ui.readout(
      off
        ? `${whole ? "All weights are 1, and nothing is lost: the" : "The"} sum is off by ${inDigits(off.largest)} of 1 at most, by ${inDigits(off.mean)} on average.`
        : inWords(whole),
    );
  }
  function inWords(whole) {
    const what = given.value
      ? `The ${side} × ${side} is that of the chosen face; both differences are drawn for it.`
      : "All three levels are drawn.";
    return `${what}${whole ? "" : " They stay what they are while you weigh them."}`;
  }
  function weigh() {
    add();
    say();
  }
  /** New noise for level k; what is coarser stays, what is finer is drawn again on it. */
  function renew(k) {
    const next = Float32Array.from(noise),
      before = picture;
    normals(random, split(next)[k]);
    way.to(noise, next, () => {
      const text = `${RENEWED[k]} The picture changed by ${inDigits(apart(picture, before).mean)} of 1 on average.`;
      ui.readout(text);
      ui.announce(text);
    });
  }
  const way = createWay(ui, (next) => {
    noise = next;
    refresh();
  });
  const say = () => ui.announce(ui.root.querySelector(".lw-readout").textContent);

  /** Shows the controls of the mode. */
  function arrange() {
    const drawn = isDrawn();
    given.element.hidden = note.hidden = !drawn;
    question.hidden = drawn;
    tray.mark(drawn && !given.value ? -1 : who);
    columns.forEach((column, k) => column.offerNoise(drawn, k < 2 || !given.value));
  }
  function enter() {
    way.stop();
    arrange();
    refresh();
    say();
  }
  function begin() {
    way.stop();
    mode.value = "real";
    given.value = false;
    who = first;
    noise = Float32Array.from(start);
    random = seeded(SEED);
    for (const column of columns) column.reset();
    arrange();
    refresh();
  }

  const shown = [...columns].reverse();
  ui.add(
    row(mode.element, reset.element),
    element(
      "div",
      { class: "lp-main" },
      element("div", { class: "lp-side" }, question, given.element, tray.element),
      element(
        "div",
        { class: "lp-stage" },
        title("The levels, from coarse to fine"),
        ...shown.map((column) => column.element),
        ...shown.map((column) => column.noise),
        note,
        title("Their sum so far", error),
        ...shown.map((column) => column.sum),
      ),
    ),
  );
  begin();
  ui.onCleanup(way.stop);
  return ui.destroy;
}

const title = (...nodes) => element("div", { class: "lw-heading lp-across" }, ...nodes);
const between = (sizes, k) => {
  const from = sizes.slice(0, k).reduce((a, b) => a + b, 0);
  return [from, from + sizes[k]];
};

/** What was measured of the noise of the differences, in a sentence; nothing was for networks of one's own. */
function honest({ middle, fine, trainings }) {
  if (middle === undefined) return "";
  const told = `Measured over ${trainings} trainings: of a drawn h₁, new noise changes ${percent(middle)}, of h₀ ${percent(fine)}.`;
  if (Math.max(middle, fine) > SETTLED) return told;
  return `${told} Both networks nearly ignore their noise; who it will be is settled at the smallest picture.`;
}

/** Noise on its way, `arrived` at its end. */
function createWay(ui, draw) {
  let arrived;
  const gliding = glide(ui, draw, (next) => {
    draw(next);
    arrived();
  });
  return {
    stop: gliding.stop,
    to(from, target, then) {
      arrived = then;
      gliding.to(from, target);
    },
  };
}

const symbol = (name) => element("i", { class: "lp-symbol" }, name);

/** One level: `element` with its picture, switch and weight, `noise` with its button, `sum` with what is there so far. */
function createLevel({ name, k, side, onWeight, onNoise }) {
  const size = `${side} × ${side}`,
    isSmallest = k === 2,
    own = facePicture(side, ""),
    total = facePicture(side, ""),
    heading = element("span");
  const on = toggle({ label: symbol(name), title: `Add ${name} or leave it out`, value: true, onChange: changed });
  const weight = slider({
    label: `w${"₀₁₂"[k]}`,
    min: 0,
    max: 2,
    step: 0.05,
    value: 1,
    onInput: () => {
      on.value = true;
      changed();
    },
  });
  weight.element.classList.add("lw-stacked");
  weight.input.setAttribute("aria-label", `weight of ${name}`);
  const fresh = button({ label: "New noise", onClick: () => onNoise(k) });
  fresh.element.setAttribute("aria-label", `New noise, ${size}`);
  function changed() {
    mark();
    onWeight();
  }
  const value = () => (on.value ? weight.value : 0);
  function mark() {
    own.element.classList.toggle("lp-off", value() === 0);
    heading.replaceChildren(`${isSmallest ? "" : "enlarged + "}${value().toFixed(2)} `, symbol(name));
  }
  const noiseCell = element("div", {}, fresh.element);
  return {
    element: element("div", { class: "lw-figure lp-level" }, on.element, own.element, caption(`${size} px`), weight.element),
    noise: noiseCell,
    sum: element("div", { class: "lw-figure" }, element("div", { class: "lp-term" }, heading), total.element),
    get weight() {
      return value();
    },
    draw(planes) {
      own.paint(isSmallest ? planes : planes.map((value) => 0.5 + CONTRAST * value));
      own.describe(
        isSmallest ? `${name}, the smallest picture, ${size}` : `${name}, the difference at ${size}: grey where it adds nothing`,
      );
    },
    drawSum(planes) {
      total.paint(planes);
      total.describe(`${heading.textContent}: the sum at ${size}`);
    },
    offerNoise(shown, possible) {
      noiseCell.hidden = !shown;
      fresh.disabled = !possible;
    },
    reset() {
      on.value = true;
      weight.value = 1;
      mark();
    },
  };
}

/** Buttons with a face each. */
function createTray(faces, side, onPick) {
  const nodes = faces.map((planes, i) => {
    const face = facePicture(side, "");
    face.element.setAttribute("aria-hidden", "true"); // its button has a name
    face.paint(planes);
    const attributes = { type: "button", class: "lp-face", "aria-label": `Face ${i + 1}`, title: `Face ${i + 1}` };
    return element("button", { ...attributes, "data-lm-suppress-shortcuts": "true", onclick: () => onPick(i) }, face.element);
  });
  return {
    element: element("div", { class: "lp-tray", role: "group", "aria-label": "Faces" }, ...nodes),
    mark: (chosen) => nodes.forEach((node, i) => node.setAttribute("aria-pressed", String(i === chosen))),
  };
}

export default { render };
