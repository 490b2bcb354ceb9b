// Smooth one side: labels α for real and β for fake, the best D for them, and what is left of its pull on G.
import { chart, columns, column, element, figure, onDrag, player, row, slider, widget } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { clamp } from "./plot.js";
import { DATA, best, bounds, hardPull, left, pull, step } from "./smooth_maths.js";
import { drawBest, drawDensities, drawLogit, drawPull, handleOfG, lineAxis } from "./smooth_pictures.js";
import css from "./smooth_one_side.css";

const FARTHEST = 3.5; // of G's middle
const STEPS = 150;
const STEPS_PER_SECOND = 30;
const STRIDE = 5;

const CONTROLS = [
  ["alpha", "α, real label", 0.5, 1, 0.01],
  ["beta", "β, fake label", 0, 0.4, 0.01],
  ["place", "middle of G", -FARTHEST, FARTHEST, 0.05],
  ["width", "width of G", 0.2, 1.2, 0.05],
];

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "Smooth one side",
    lead: "Raise β, the label of what G made, a little above 0, and see what becomes of the arrows: where D* pulls the samples of G. Press Play and G follows them, with D at its best in every step.",
  });
  const first = Object.fromEntries(CONTROLS.map(([name]) => [name, model.get(name)])),
    state = {};
  const sliders = Object.fromEntries(CONTROLS.map((control) => [control[0], numberSlider(control, first, change)]));
  const pictures = createPictures(ui, state, change);
  const run = player(ui, {
    onStep() {
      if (state.steps >= STEPS) return false;
      Object.assign(state, step(state), { steps: state.steps + 1 });
    },
    onFrame: redraw,
    onReset: () => change(first),
    onRest: () => ui.announce(comment(state)),
    rate: () => STEPS_PER_SECOND,
    stride: STRIDE,
    smooth: true,
  });
  /** The reader has set something: G starts from where it is. */
  function change(settings) {
    Object.assign(state, settings, { steps: 0 });
    state.from = state.place;
    redraw();
    ui.announce(comment(state));
  }
  function redraw() {
    for (const [name, each] of Object.entries(sliders)) if (each.value !== state[name]) each.value = state[name];
    pictures.draw(state);
    ui.readout(comment(state));
  }
  ui.add(
    element("div", { class: "so-sliders" }, ...Object.values(sliders).map((each) => each.element)),
    row(run.element),
    columns(column(...pictures.left), column(...pictures.right)),
  );
  change(first);
  return ui.destroy;
}

const numberSlider = ([name, label, min, max, by], first, change) =>
  slider({ label, min, max, step: by, value: first[name], onInput: (value) => change({ [name]: value }) });

// ---------------------------------------------------------------------------------------------------- pictures

function createPictures(ui, state, change) {
  const drawn = (height, draw) =>
    chart(ui, { label: "", height, draw: (context, width, tall) => draw(context, width, tall, ui, state) });
  const densities = drawn(206, drawDensities),
    pulls = drawn(150, drawPull),
    discriminator = drawn(206, drawBest),
    logits = drawn(150, drawLogit);
  dragG(densities.element, state, change);
  const key = (...parts) =>
    element("span", { class: "so-key" }, ...parts.map(([text, colour]) => element("span", { class: `so-${colour}` }, text)));
  return {
    left: [
      figure(key(["■ data", "blue"], ["■ G and its pull", "orange"], ["▬ with β = 0", "muted"]), densities.element),
      figure(key(["━ pull of −ln D*", "orange"], ["▬ with β = 0", "muted"]), pulls.element),
    ],
    right: [
      figure(key(["━ D*", "green"], ["─ with labels 1 and 0", "muted"]), discriminator.element),
      figure(key(["━ logit of D*", "green"], ["─ with labels 1 and 0", "muted"]), logits.element),
    ],
    draw(now) {
      for (const each of [densities, pulls, discriminator, logits]) each.redraw();
      const [low, high] = bounds(now);
      densities.describe(`Data around ${number(DATA.place, 0)}, G around ${number(now.place)}. ${strength(now)}`);
      pulls.describe(`The pull d ln D*/dx over x. ${strength(now)}`);
      discriminator.describe(
        `The best D for labels α = ${number(now.alpha)} and β = ${number(now.beta)}: between these two everywhere, ` +
          `lowest where only G is; at the middle of G ${number(best(now, now.place), 3)}.`,
      );
      logits.describe(
        `The logit of D*. ${now.alpha < 1 ? `It stays below ${number(high)}` : "It has no upper bound"}, ` +
          `${now.beta > 0 ? `and above ${number(low)}` : "and no lower bound"}.`,
      );
    },
  };
}

/** G by its handle. */
function dragG(canvas, state, change) {
  let held = false;
  onDrag(canvas, (x, y, phase) => {
    const ratio = canvas.clientWidth / canvas.width;
    if (phase === "start") {
      const [hx, hy] = handleOfG(canvas.clientWidth, canvas.clientHeight, state);
      held = Math.hypot(hx - x * ratio, hy - y * ratio) < 40;
    }
    if (held) change({ place: clamp(Math.round(lineAxis(canvas.clientWidth).back(x * ratio) * 20) / 20, -FARTHEST, FARTHEST) });
    if (phase === "end") held = false;
  });
}

// ---------------------------------------------------------------------------------------------------- words

const strength = (state) => {
  const { place } = state;
  return `At the middle of G the pull is ${number(pull(state, place))}, with β = 0 ${number(hardPull(state, place))}.`;
};

const share = (part) => (part > 0.9995 ? "100 %" : part < 0.0005 ? "less than 0.1 %" : `${number(100 * part, part < 0.1 ? 1 : 0)} %`);

/** What holds for the numbers at hand. */
function comment(state) {
  return [state.steps ? wayOf(state) : "", state.beta > 0 ? withFakeLabel(state) : oneSided(state)].join(" ").trim();
}

const wayOf = ({ steps, from, place }) =>
  `After ${steps} steps the middle of G has gone from ${number(from)} to ${number(place)}; the data are at ${number(DATA.place, 0)}.`;

function oneSided(state) {
  const { alpha } = state,
    [, high] = bounds(state);
  const bounded =
    alpha < 1
      ? `D* is α times the one for hard labels, and its logit stays below ln(α/(1−α)) = ${number(high)}.`
      : "Hard labels: the logit of D* has no bound.";
  const pulled = `−ln D* pulls the middle of G with ${number(pull(state, state.place))}`;
  return alpha < 1
    ? `${bounded} ${pulled}, as hard labels do: a constant factor of D* drops out of the slope of its logarithm.`
    : `${bounded} ${pulled}.`;
}

function withFakeLabel(state) {
  const { place, beta } = state,
    here = best(state, place),
    part = left(state, place);
  const floor =
    `At the middle of G, D* is ${number(here, 3)}, of which β = ${number(beta)} comes for nothing. Of the pull, ` +
    `1 − β/D* is left: ${share(part)}, ${number(pull(state, place))} of ${number(hardPull(state, place))}.`;
  const meaning =
    part < 0.05
      ? "Wrong samples get this β wherever they are, and have no reason to move. D* is flat there; it has no peak."
      : part < 0.5
        ? "Farther from the data it would be less."
        : "Near the data β takes little away; move G off and see.";
  return `${floor} ${meaning}`;
}

export default { render };
